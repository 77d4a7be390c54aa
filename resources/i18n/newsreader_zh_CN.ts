<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Annotation</source>
        <translation>批注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>本期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring newspaper issues into the library: text files or archives</source>
        <translation>把报纸导入资料库：文本文件或压缩包</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Bring all issues of a folder into the library</source>
        <translation>把文件夹中的各期报纸全部导入资料库</translation>
    </message>
    <message>
        <source>Import the &amp;Sample Issue</source>
        <translation>导入样例(&amp;S)</translation>
    </message>
    <message>
        <source>Bring the bundled, invented sample issue into the library</source>
        <translation>把自带的虚构样例导入资料库</translation>
    </message>
    <message>
        <source>Show What &amp;Will Be Imported First</source>
        <translation>导入前先预览(&amp;W)</translation>
    </message>
    <message>
        <source>Open a preview before each import, or import at once</source>
        <translation>每次导入前先打开预览，或直接导入</translation>
    </message>
    <message>
        <source>&amp;Last Import Report…</source>
        <translation>上次导入报告(&amp;L)…</translation>
    </message>
    <message>
        <source>What the last import brought in, skipped and doubted</source>
        <translation>上次导入了什么、跳过了什么、有何存疑</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write annotations to a file for other programs</source>
        <translation>把批注写成文件，供其他程序使用</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>关闭窗口；所有内容均已保存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last thing you did</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制选中的文字</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Search all articles of the library</source>
        <translation>在资料库的全部文章中查找</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>下一条结果(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一栏(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next article found</source>
        <translation>转到下一篇找到的文章</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>上一条结果(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the next place found, in this article or the next</source>
        <translation>转到下一处，本文没有了就到下一篇</translation>
    </message>
    <message>
        <source>Go to the place found before, in this article or another</source>
        <translation>转到上一处，本文没有了就到上一篇</translation>
    </message>
    <message>
        <source>Go to the previous article found</source>
        <translation>转到上一篇找到的文章</translation>
    </message>
    <message>
        <source>&amp;Highlight in Yellow</source>
        <translation>黄色标注(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight the selected text in yellow</source>
        <translation>用黄色标注选中的文字</translation>
    </message>
    <message>
        <source>Highlight in &amp;Green</source>
        <translation>绿色标注(&amp;G)</translation>
    </message>
    <message>
        <source>Highlight the selected text in green</source>
        <translation>用绿色标注选中的文字</translation>
    </message>
    <message>
        <source>Highlight in &amp;Blue</source>
        <translation>蓝色标注(&amp;B)</translation>
    </message>
    <message>
        <source>Highlight the selected text in blue</source>
        <translation>用蓝色标注选中的文字</translation>
    </message>
    <message>
        <source>Highlight in &amp;Rose</source>
        <translation>玫红标注(&amp;R)</translation>
    </message>
    <message>
        <source>Highlight the selected text in rose</source>
        <translation>用玫红色标注选中的文字</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>写批注(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the selected text or annotation</source>
        <translation>为选中的文字或标注写批注</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>加标签(&amp;T)</translation>
    </message>
    <message>
        <source>Tag the selected text or annotation</source>
        <translation>为选中的文字或标注加标签</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>删除批注(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected annotation; this can be undone</source>
        <translation>删除选中的批注，可以撤销</translation>
    </message>
    <message>
        <source>&amp;Attach Facsimile…</source>
        <translation>添加版面图(&amp;A)…</translation>
    </message>
    <message>
        <source>Put an image or a PDF of the printed page beside the text</source>
        <translation>把原版图片或 PDF 放在文字旁边对照</translation>
    </message>
    <message>
        <source>&amp;Remove Facsimile</source>
        <translation>移除版面图(&amp;R)</translation>
    </message>
    <message>
        <source>Take the image off this page; this can be undone</source>
        <translation>移除本版的版面图，可以撤销</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Show the article in larger type</source>
        <translation>以较大字号显示文章</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Show the article in smaller type</source>
        <translation>以较小字号显示文章</translation>
    </message>
    <message>
        <source>Show the article in its normal type size</source>
        <translation>以标准字号显示文章</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>跟随系统配色(&amp;Y)</translation>
    </message>
    <message>
        <source>Light or dark, as the system has it</source>
        <translation>浅色或深色，与系统一致</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Dark type on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light type on a dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>Normal &amp;Text Size</source>
        <translation>标准字号(&amp;T)</translation>
    </message>
    <message>
        <source>Sepi&amp;a</source>
        <translation>护眼米黄(&amp;A)</translation>
    </message>
    <message>
        <source>Dark type on warm paper</source>
        <translation>米黄纸色，深色文字</translation>
    </message>
    <message>
        <source>Show the window in English</source>
        <translation>界面改用英文</translation>
    </message>
    <message>
        <source>Show the window in Chinese</source>
        <translation>界面改用中文</translation>
    </message>
    <message>
        <source>Facsi&amp;mile</source>
        <translation>版面图(&amp;M)</translation>
    </message>
    <message>
        <source>Show the printed page beside the article</source>
        <translation>在文章旁边显示原版版面</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>占满整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the article before this one</source>
        <translation>转到前一篇文章</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the article after this one</source>
        <translation>转到后一篇文章</translation>
    </message>
    <message>
        <source>&amp;Issues</source>
        <translation>报纸目录(&amp;I)</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of issues</source>
        <translation>把键盘焦点移到报纸目录</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>Put the keyboard into the article</source>
        <translation>把键盘焦点移到文章</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>批注列表(&amp;N)</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of annotations</source>
        <translation>把键盘焦点移到批注列表</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane</source>
        <translation>把键盘焦点移到下一栏</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>上一栏(&amp;V)</translation>
    </message>
    <message>
        <source>Put the keyboard into the previous pane</source>
        <translation>把键盘焦点移到上一栏</translation>
    </message>
    <message>
        <source>How things are done</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>全部快捷键一览</translation>
    </message>
    <message>
        <source>&amp;What Is New</source>
        <translation>更新记录(&amp;W)</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>各版本的变化</translation>
    </message>
    <message>
        <source>&amp;About Newsreader</source>
        <translation>关于 Newsreader(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and places, to copy into a report</source>
        <translation>版本与文件位置，可复制到报告中</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>审校(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>What was done about this doubt is right; go to the next</source>
        <translation>此处处理无误，转到下一处</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回处理(&amp;T)</translation>
    </message>
    <message>
        <source>Take back what was done about this doubt; go to the next</source>
        <translation>撤回此处所作的处理，转到下一处</translation>
    </message>
    <message>
        <source>Leave &amp;Open</source>
        <translation>重新存疑(&amp;O)</translation>
    </message>
    <message>
        <source>Forget what was decided about this doubt</source>
        <translation>取消对此处的决定</translation>
    </message>
    <message>
        <source>&amp;Next Doubt</source>
        <translation>下一处存疑(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next doubt</source>
        <translation>转到下一处存疑</translation>
    </message>
    <message>
        <source>&amp;Previous Doubt</source>
        <translation>上一处存疑(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the doubt before</source>
        <translation>转到上一处存疑</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>This block is a headline; amid an article it begins another</source>
        <translation>此块是主题；在文章中间则另起一篇</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>This block stands over a headline</source>
        <translation>此块是主题之上的引题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>This block stands under a headline</source>
        <translation>此块是主题之下的副题</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>分题</translation>
    </message>
    <message>
        <source>This block is a heading inside an article</source>
        <translation>此块是文中的分题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>This block says who made the article</source>
        <translation>此块是作者署名</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>This block is text</source>
        <translation>此块是正文</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>This block explains a picture</source>
        <translation>此块是图片说明</translation>
    </message>
    <message>
        <source>Page &amp;Item…</source>
        <translation>版面文字(&amp;I)…</translation>
    </message>
    <message>
        <source>This block belongs to the page, not to an article</source>
        <translation>此块属于版面，不属于文章</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>接下段(&amp;J)</translation>
    </message>
    <message>
        <source>Join this block with the next</source>
        <translation>与下一段合并</translation>
    </message>
    <message>
        <source>Join with P&amp;revious</source>
        <translation>接上段(&amp;R)</translation>
    </message>
    <message>
        <source>Join this block with the one before</source>
        <translation>与上一段合并</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Split this block before the character at the cursor</source>
        <translation>在光标处的字之前拆为两段</translation>
    </message>
    <message>
        <source>New Arti&amp;cle</source>
        <translation>另起一篇(&amp;C)</translation>
    </message>
    <message>
        <source>Another article begins at this block</source>
        <translation>从此块起是另一篇文章</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>并入上篇(&amp;M)</translation>
    </message>
    <message>
        <source>Merge this article with the one before</source>
        <translation>把此文并入前一篇</translation>
    </message>
    <message>
        <source>Move Block &amp;Up</source>
        <translation>上移此段(&amp;U)</translation>
    </message>
    <message>
        <source>Move this block up, also into the article before</source>
        <translation>上移此块，也可移入前一篇</translation>
    </message>
    <message>
        <source>Move Block &amp;Down</source>
        <translation>下移此段(&amp;D)</translation>
    </message>
    <message>
        <source>Move this block down, also into the next article</source>
        <translation>下移此块，也可移入后一篇</translation>
    </message>
    <message>
        <source>Move Article Up</source>
        <translation>上移此文</translation>
    </message>
    <message>
        <source>Move this article before the one above</source>
        <translation>把此文移到上一篇之前</translation>
    </message>
    <message>
        <source>Move Article Down</source>
        <translation>下移此文</translation>
    </message>
    <message>
        <source>Move this article behind the one below</source>
        <translation>把此文移到下一篇之后</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit head, people, agency, place and page of this article</source>
        <translation>编辑此文的标题、作者、通讯社、地点和版次</translation>
    </message>
    <message>
        <source>Edit Mast&amp;head…</source>
        <translation>编辑报头(&amp;H)…</translation>
    </message>
    <message>
        <source>Edit what the issue says of itself: paper, date, number</source>
        <translation>编辑报名、日期、期号等报头内容</translation>
    </message>
    <message>
        <source>Mar&amp;k as Reviewed</source>
        <translation>标为已审校(&amp;K)</translation>
    </message>
    <message>
        <source>Mark that you have been through this issue</source>
        <translation>标明本期已审校完毕</translation>
    </message>
    <message>
        <source>Reco&amp;gnise Again</source>
        <translation>重新识别(&amp;G)</translation>
    </message>
    <message>
        <source>Recognise the source anew; what you decided stays</source>
        <translation>重新识别原文；您的决定保留</translation>
    </message>
    <message>
        <source>&amp;Back to Reading</source>
        <translation>返回阅读(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the article</source>
        <translation>回到文章</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>上一块</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>下一块</translation>
    </message>
    <message>
        <source>Character before</source>
        <translation>上一字</translation>
    </message>
    <message>
        <source>Next character</source>
        <translation>下一字</translation>
    </message>
    <message>
        <source>Clause before</source>
        <translation>上一小句</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>下一小句</translation>
    </message>
    <message>
        <source>Start of the block</source>
        <translation>块首</translation>
    </message>
    <message>
        <source>End of the block</source>
        <translation>块末</translation>
    </message>
    <message>
        <source>A screenful up</source>
        <translation>上翻一屏</translation>
    </message>
    <message>
        <source>A screenful down</source>
        <translation>下翻一屏</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>第一块</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>最后一块</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Copy this block</source>
        <translation>复制此块</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>审校(&amp;V)</translation>
    </message>
    <message>
        <source>Settle the doubts of this issue: raw text beside the result</source>
        <translation>审定本期存疑之处：原文与结果对照</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>检索(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article Found</source>
        <translation>检索到的下一篇(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article Found</source>
        <translation>检索到的上一篇(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Words in Their Surroundings</source>
        <translation>上下文逐行对照(&amp;W)</translation>
    </message>
    <message>
        <source>List every place found, with what stands left and right</source>
        <translation>逐行列出每一处及其左右文字</translation>
    </message>
    <message>
        <source>&amp;Highlight Places Found…</source>
        <translation>标注检索到的各处(&amp;H)…</translation>
    </message>
    <message>
        <source>Highlight all places found, or those of chosen articles</source>
        <translation>标注检索到的全部各处，或所选文章中的各处</translation>
    </message>
    <message>
        <source>&amp;Tag Places Found…</source>
        <translation>为检索到的各处加标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Tag all places found, or those of chosen articles</source>
        <translation>为检索到的全部各处或所选文章中的各处加标签</translation>
    </message>
    <message>
        <source>&amp;Saved Searches…</source>
        <translation>保存的检索(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the search, or go to a saved one</source>
        <translation>保存当前检索，或打开保存的检索</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>操作记录(&amp;A)…</translation>
    </message>
    <message>
        <source>What was done in this library, by whom and when</source>
        <translation>查看资料库中何人何时做过什么</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>What was deleted, to be restored</source>
        <translation>查看已删除的内容并恢复</translation>
    </message>
    <message>
        <source>Change E&amp;xtent</source>
        <translation>调整范围(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Buttons at the Selection</source>
        <translation>选区按钮(&amp;B)</translation>
    </message>
    <message>
        <source>Show styles and tags beside selected words, or do not</source>
        <translation>在选中文字旁显示样式与标签按钮，或不显示</translation>
    </message>
    <message>
        <source>Highlight &amp;Every Occurrence…</source>
        <translation>标注每一处(&amp;E)…</translation>
    </message>
    <message>
        <source>Highlight the selected words wherever they stand</source>
        <translation>标注选中文字出现的每一处</translation>
    </message>
    <message>
        <source>Ne&amp;xt Annotation</source>
        <translation>下一条批注(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next annotation of the article</source>
        <translation>转到本文的下一条批注</translation>
    </message>
    <message>
        <source>&amp;Previous Annotation</source>
        <translation>上一条批注(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>转到上一条批注</translation>
    </message>
    <message>
        <source>End One Character Later</source>
        <translation>末尾后移一字</translation>
    </message>
    <message>
        <source>Move the end of the selected highlight by one character, onward</source>
        <translation>把选中标注的末尾向后移动一字</translation>
    </message>
    <message>
        <source>End One Word Later</source>
        <translation>末尾后移一词</translation>
    </message>
    <message>
        <source>Move the end of the selected highlight by one word, onward</source>
        <translation>把选中标注的末尾向后移动一词</translation>
    </message>
    <message>
        <source>End One Sentence Later</source>
        <translation>末尾后移一句</translation>
    </message>
    <message>
        <source>Move the end of the selected highlight by one sentence, onward</source>
        <translation>把选中标注的末尾向后移动一句</translation>
    </message>
    <message>
        <source>End One Paragraph Later</source>
        <translation>末尾后移一段</translation>
    </message>
    <message>
        <source>Move the end of the selected highlight by one paragraph, onward</source>
        <translation>把选中标注的末尾向后移动一段</translation>
    </message>
    <message>
        <source>End One Character Earlier</source>
        <translation>末尾前移一字</translation>
    </message>
    <message>
        <source>Move the end of the selected highlight by one character, back</source>
        <translation>把选中标注的末尾向前移动一字</translation>
    </message>
    <message>
        <source>End One Word Earlier</source>
        <translation>末尾前移一词</translation>
    </message>
    <message>
        <source>Move the end of the selected highlight by one word, back</source>
        <translation>把选中标注的末尾向前移动一词</translation>
    </message>
    <message>
        <source>End One Sentence Earlier</source>
        <translation>末尾前移一句</translation>
    </message>
    <message>
        <source>Move the end of the selected highlight by one sentence, back</source>
        <translation>把选中标注的末尾向前移动一句</translation>
    </message>
    <message>
        <source>End One Paragraph Earlier</source>
        <translation>末尾前移一段</translation>
    </message>
    <message>
        <source>Move the end of the selected highlight by one paragraph, back</source>
        <translation>把选中标注的末尾向前移动一段</translation>
    </message>
    <message>
        <source>Start One Character Later</source>
        <translation>开头后移一字</translation>
    </message>
    <message>
        <source>Move the start of the selected highlight by one character, onward</source>
        <translation>把选中标注的开头向后移动一字</translation>
    </message>
    <message>
        <source>Start One Word Later</source>
        <translation>开头后移一词</translation>
    </message>
    <message>
        <source>Move the start of the selected highlight by one word, onward</source>
        <translation>把选中标注的开头向后移动一词</translation>
    </message>
    <message>
        <source>Start One Sentence Later</source>
        <translation>开头后移一句</translation>
    </message>
    <message>
        <source>Move the start of the selected highlight by one sentence, onward</source>
        <translation>把选中标注的开头向后移动一句</translation>
    </message>
    <message>
        <source>Start One Paragraph Later</source>
        <translation>开头后移一段</translation>
    </message>
    <message>
        <source>Move the start of the selected highlight by one paragraph, onward</source>
        <translation>把选中标注的开头向后移动一段</translation>
    </message>
    <message>
        <source>Start One Character Earlier</source>
        <translation>开头前移一字</translation>
    </message>
    <message>
        <source>Move the start of the selected highlight by one character, back</source>
        <translation>把选中标注的开头向前移动一字</translation>
    </message>
    <message>
        <source>Start One Word Earlier</source>
        <translation>开头前移一词</translation>
    </message>
    <message>
        <source>Move the start of the selected highlight by one word, back</source>
        <translation>把选中标注的开头向前移动一词</translation>
    </message>
    <message>
        <source>Start One Sentence Earlier</source>
        <translation>开头前移一句</translation>
    </message>
    <message>
        <source>Move the start of the selected highlight by one sentence, back</source>
        <translation>把选中标注的开头向前移动一句</translation>
    </message>
    <message>
        <source>Start One Paragraph Earlier</source>
        <translation>开头前移一段</translation>
    </message>
    <message>
        <source>Move the start of the selected highlight by one paragraph, back</source>
        <translation>把选中标注的开头向前移动一段</translation>
    </message>
    <message>
        <source>&amp;Compare Two People…</source>
        <translation>比较两人的标注(&amp;C)…</translation>
    </message>
    <message>
        <source>How far two people agree, and where they do not</source>
        <translation>两人标注的一致程度，以及不一致之处</translation>
    </message>
    <message>
        <source>All Tag&amp;s…</source>
        <translation>全部标签(&amp;S)…</translation>
    </message>
    <message>
        <source>Name, order, merge and delete the tags of the library</source>
        <translation>为资料库的标签改名、排序、合并、删除</translation>
    </message>
    <message>
        <source>T&amp;opics of the Article</source>
        <translation>文章主题(&amp;O)</translation>
    </message>
    <message>
        <source>Say what the whole article is about</source>
        <translation>给整篇文章加主题标签</translation>
    </message>
    <message>
        <source>S&amp;uggest Topics</source>
        <translation>建议主题(&amp;U)</translation>
    </message>
    <message>
        <source>Suggest topics from the words of the article</source>
        <translation>按文中词语建议主题</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>文章(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit Text</source>
        <translation>编辑正文(&amp;E)</translation>
    </message>
    <message>
        <source>Correct the text in place; annotations stay on their words</source>
        <translation>直接在正文中更正，批注跟着文字走</translation>
    </message>
    <message>
        <source>&amp;Take Back This Correction</source>
        <translation>撤回此处更正(&amp;T)</translation>
    </message>
    <message>
        <source>Let the words at the caret be as they were recognised</source>
        <translation>把光标处的文字恢复为识别时的样子</translation>
    </message>
    <message>
        <source>&amp;History of the Text…</source>
        <translation>正文历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Who changed what when, and the text as it was earlier</source>
        <translation>谁在何时改了什么，以及先前的正文</translation>
    </message>
    <message>
        <source>C&amp;orrections</source>
        <translation>更正处(&amp;O)</translation>
    </message>
    <message>
        <source>Mark what was corrected in the article</source>
        <translation>标出文章中更正过的地方</translation>
    </message>
    <message>
        <source>Con&amp;firm Place</source>
        <translation>确认位置(&amp;F)</translation>
    </message>
    <message>
        <source>The annotation stands on the right words</source>
        <translation>批注所在的文字无误</translation>
    </message>
    <message>
        <source>&amp;Attach to Selection</source>
        <translation>附到所选文字(&amp;A)</translation>
    </message>
    <message>
        <source>Put the annotation on the words that are selected</source>
        <translation>把批注放到选中的文字上</translation>
    </message>
    <message>
        <source>&amp;Keep as a Note on the Article</source>
        <translation>保留为文章笔记(&amp;K)</translation>
    </message>
    <message>
        <source>Make a note of the annotation, with the words that it had</source>
        <translation>把批注连同原来的文字记为笔记</translation>
    </message>
    <message>
        <source>Topics of Se&amp;veral Articles…</source>
        <translation>多篇文章的主题(&amp;V)…</translation>
    </message>
    <message>
        <source>Put topics on the articles chosen in the list, or on all that were found</source>
        <translation>给列表中所选的文章或搜索到的全部文章加主题</translation>
    </message>
    <message>
        <source>All Annotat&amp;ions</source>
        <translation>所有批注(&amp;I)</translation>
    </message>
    <message>
        <source>List the annotations of the whole library, or go back</source>
        <translation>列出全库的批注，或返回</translation>
    </message>
    <message>
        <source>&amp;Dictionary of the Library…</source>
        <translation>资料库词典(&amp;Z)…</translation>
    </message>
    <message>
        <source>Words that are kept whole in suggestions and selections</source>
        <translation>在建议与选词时不再拆开的词</translation>
    </message>
    <message>
        <source>Keep as One &amp;Word</source>
        <translation>作为一个词(&amp;W)</translation>
    </message>
    <message>
        <source>Add the selected words to the dictionary of the library</source>
        <translation>把选中的文字收入资料库词典</translation>
    </message>
    <message>
        <source>Copy &amp;Citation</source>
        <translation>复制引文(&amp;C)</translation>
    </message>
    <message>
        <source>Copy this article as an entry of a list of references</source>
        <translation>把本文复制为参考文献条目（GB/T 7714—2025）</translation>
    </message>
    <message>
        <source>Your Na&amp;me…</source>
        <translation>我的署名(&amp;M)…</translation>
    </message>
    <message>
        <source>Say by what name your annotations are signed</source>
        <translation>设定批注所署的名字</translation>
    </message>
    <message>
        <source>Highlight in a Style of Your Own</source>
        <translation>用自定义样式标注</translation>
    </message>
    <message>
        <source>Highlight the selected text in a style that was made</source>
        <translation>用自定义样式标注所选文字</translation>
    </message>
    <message>
        <source>St&amp;yles…</source>
        <translation>样式(&amp;Y)…</translation>
    </message>
    <message>
        <source>Make styles of highlights, and change them</source>
        <translation>新建和修改标注样式</translation>
    </message>
    <message>
        <source>C&amp;ollections…</source>
        <translation>专集(&amp;J)…</translation>
    </message>
    <message>
        <source>Make, fill, describe, compare and export collections</source>
        <translation>新建、充实、说明、比较和导出专集</translation>
    </message>
    <message>
        <source>Add to Co&amp;llection…</source>
        <translation>加入专集(&amp;L)…</translation>
    </message>
    <message>
        <source>Put the article shown, or what is selected in a list, into a collection</source>
        <translation>把当前文章或列表中所选的内容放入专集</translation>
    </message>
    <message>
        <source>&amp;Bring In Another Library…</source>
        <translation>并入另一个库(&amp;B)…</translation>
    </message>
    <message>
        <source>See first, then bring in, what others made: a library or exchange bundle</source>
        <translation>先看后并：把他人的资料库或交换包中的内容并进来</translation>
    </message>
    <message>
        <source>&amp;Contradictions…</source>
        <translation>分歧之处(&amp;C)…</translation>
    </message>
    <message>
        <source>What people set otherwise than each other: choose what holds</source>
        <translation>几个人对同一处所作不同，选定以何者为准</translation>
    </message>
    <message>
        <source>&amp;Go Back to a Kept Copy…</source>
        <translation>退回存留的副本(&amp;G)…</translation>
    </message>
    <message>
        <source>Make the library what it was before another was brought in</source>
        <translation>让资料库回到并入他库之前的样子</translation>
    </message>
    <message>
        <source>Import A&amp;nnotations…</source>
        <translation>导入批注(&amp;N)…</translation>
    </message>
    <message>
        <source>Take in annotations from other programs: JSON-LD, .qdpx or CSV files</source>
        <translation>从其他程序的文件导入批注：JSON-LD、.qdpx 或 CSV</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存的检索</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>专集</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>{n} things</source>
        <translation>共 {n} 项</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>deleted {time}</source>
        <translation>{time} 删除</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>In this issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>By everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Nothing was done here in this time.</source>
        <translation>这段时间、这个范围内没有操作。</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add to Collection</source>
        <translation>加入专集</translation>
    </message>
    <message>
        <source>New collection “{path}”</source>
        <translation>新建专集“{path}”</translation>
    </message>
    <message>
        <source>There is no collection yet; type a name for the first one.</source>
        <translation>还没有专集，请输入第一个专集的名称。</translation>
    </message>
    <message>
        <source>Name of a collection, or of a new one</source>
        <translation>专集名称，或新专集的名称</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>专集</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>专集</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>All annotations</source>
        <translation>全部批注</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>仅{name}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ</source>
        <translation>Cohen κ</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α</source>
        <translation>Krippendorff α</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两人</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>均无</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>What one coded alone</source>
        <translation>仅一人标注之处</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Only one person has annotated in this library so far. Annotations of two people are compared here.</source>
        <translation>资料库中目前只有一人的批注。有两人的批注时，可在此比较。</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>仅{name}</translation>
    </message>
    <message>
        <source>What one coded alone: {n}</source>
        <translation>仅一人标注之处：{n}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较……</translation>
    </message>
    <message>
        <source>{units} in {articles} articles: Cohen&apos;s κ {kappa} · Krippendorff&apos;s α {alpha} · {share} agree</source>
        <translation>{articles} 篇文章中的 {units}：Cohen κ {kappa} · Krippendorff α {alpha} · 一致 {share}</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} 个字</translation>
    </message>
    <message>
        <source>{n} sentences</source>
        <translation>{n} 句</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} 段</translation>
    </message>
    <message>
        <source>{n} whole articles</source>
        <translation>{n} 篇</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>全部批注</translation>
    </message>
    <message>
        <source>Articles that one of the two annotated</source>
        <translation>两人中至少一人标注过的文章</translation>
    </message>
    <message>
        <source>All articles of this issue</source>
        <translation>本期所有文章</translation>
    </message>
    <message>
        <source>Agreement by tag</source>
        <translation>各标签的一致性</translation>
    </message>
    <message>
        <source>&amp;First person:</source>
        <translation>第一人(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>第二人(&amp;S)：</translation>
    </message>
    <message>
        <source>Compared &amp;unit:</source>
        <translation>比较单位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>范围(&amp;W)：</translation>
    </message>
</context>
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Add a tag, then Enter</source>
        <translation>输入标签，按回车添加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>AnnotationSidebar</name>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Annotations of this article</source>
        <translation>本文批注</translation>
    </message>
    <message>
        <source>Select some words in the article to highlight them, note or tag them.</source>
        <translation>在文章中选中文字，即可标注、写批注或加标签。</translation>
    </message>
    <message>
        <source>The annotations of an article stand here.</source>
        <translation>文章的批注显示在这里。</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>1 annotation</source>
        <translation>1 条批注</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} 条批注</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 条回复</translation>
    </message>
    <message>
        <source>{n} replies</source>
        <translation>{n} 条回复</translation>
    </message>
    <message>
        <source>Its words are no longer in the text</source>
        <translation>原文字已不在正文中</translation>
    </message>
    <message>
        <source>Its place is uncertain</source>
        <translation>位置不确定</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Page {n}</source>
        <translation>第{n}版</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>Copied: {citation}</source>
        <translation>已复制：{citation}</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Head and People</source>
        <translation>标题与作者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>A printed head can be corrected, not emptied: give its block another role.</source>
        <translation>印出的标题可更正，不能清空；如非标题，请改变该块的类别。</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>连同出处复制(&amp;S)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Where the article was printed</source>
        <translation>文章出处</translation>
    </message>
    <message>
        <source>Annotate the selected text</source>
        <translation>批注选中的文字</translation>
    </message>
    <message>
        <source>Choose an article on the left,
or import an issue: drop its file here.</source>
        <translation>请在左侧选择文章，
或把报纸文件拖到这里导入。</translation>
    </message>
</context>
<context>
    <name>Attacher</name>
    <message>
        <source>Attach Facsimile</source>
        <translation>添加版面图</translation>
    </message>
    <message>
        <source>Images and PDF files ({patterns})</source>
        <translation>图片和 PDF 文件 ({patterns})</translation>
    </message>
    <message>
        <source>Open an article first: pictures go to its page.</source>
        <translation>请先打开一篇文章：图片将放到它所在的版。</translation>
    </message>
    <message>
        <source>Other pictures are being attached; wait for them.</source>
        <translation>正在添加其他图片，请稍候。</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>正在添加…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>What was made of it</source>
        <translation>识别结果</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>刊登</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Day of annotating</source>
        <translation>批注日期</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place of print</source>
        <translation>刊登位置</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近改动在前</translation>
    </message>
    <message>
        <source>On its words</source>
        <translation>位置准确</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Without its words</source>
        <translation>原文已不在</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 条批注</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} 条批注</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 条回复</translation>
    </message>
    <message>
        <source>{n} replies</source>
        <translation>{n} 条回复</translation>
    </message>
    <message>
        <source>{found} of {total} annotations</source>
        <translation>{total} 条批注中的 {found} 条</translation>
    </message>
</context>
<context>
    <name>BrowserPanel</name>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Group &amp;by:</source>
        <translation>分组(&amp;B)：</translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>Se&amp;lected</source>
        <translation>所选(&amp;L)</translation>
    </message>
    <message>
        <source>Tag, restyle, delete or export what is selected</source>
        <translation>给所选批注加标签、换样式、删除或导出</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>返回阅读</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>关闭列表（Esc）</translation>
    </message>
    <message>
        <source>Add &amp;Tag…</source>
        <translation>添加标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Take Tag &amp;Off…</source>
        <translation>去掉标签(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>所有批注</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No annotation fits. “Clear” lists all of them again.</source>
        <translation>没有符合条件的批注。点“清除”可重新列出全部。</translation>
    </message>
    <message>
        <source>Nothing is annotated in this library yet.

Select some words in an article to highlight them, note or tag them.</source>
        <translation>资料库中还没有批注。

在文章中选取文字，即可划线、写笔记或加标签。</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>收起所有分组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有分组</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Something Went Wrong</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What you did before is saved, and you can go on. The report below helps those who repair it.</source>
        <translation>这是程序的错误，不是您的操作问题。之前的内容均已保存，可以继续使用。下面的报告有助于修复。</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Changing annotations</source>
        <translation>正在更改批注</translation>
    </message>
    <message>
        <source>Taking back what was changed…</source>
        <translation>正在撤回已作的更改…</translation>
    </message>
    <message>
        <source>Cancelled; no annotation was changed.</source>
        <translation>已取消，未更改任何批注。</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Articles: {articles} · annotations: {annotations}</source>
        <translation>文章 {articles} 篇 · 批注 {annotations} 条</translation>
    </message>
    <message>
        <source>By hand: articles {articles} · annotations {annotations}</source>
        <translation>手工收入：文章 {articles} 篇 · 批注 {annotations} 条</translation>
    </message>
    <message>
        <source>Rule: {query} · found now: {found}</source>
        <translation>规则：{query} · 现有 {found} 篇</translation>
    </message>
    <message>
        <source>the first {n} are listed</source>
        <translation>列出前 {n} 篇</translation>
    </message>
    <message>
        <source>Rights: {text}</source>
        <translation>权利：{text}</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>来源：{text}</translation>
    </message>
</context>
<context>
    <name>CollectionsController</name>
    <message>
        <source>“{path}” was deleted; what was in it stays. Undo with Ctrl+Z.</source>
        <translation>已删除“{path}”，其中的内容仍在资料库中。可按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>Collections</source>
        <translation>专集</translation>
    </message>
    <message>
        <source>No collection is called so.</source>
        <translation>没有这样的专集。</translation>
    </message>
    <message>
        <source>There are no collections yet.

“New” makes one; Ctrl+I puts the article shown, or what is selected in a list, into one.</source>
        <translation>还没有专集。

点“新建”建立专集；按 Ctrl+I 把当前文章或列表中所选的内容放入专集。</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet.

Drag articles, results or annotations here, press Ctrl+I in the window of articles, or give it a rule with “Describe”.</source>
        <translation>此专集还是空的。

把文章、检索结果或批注拖到这里，或在主窗口按 Ctrl+I，或用“说明”为其设定规则。</translation>
    </message>
    <message>
        <source>Choose a collection on the left.</source>
        <translation>请在左侧选择专集。</translation>
    </message>
    <message>
        <source>Nothing is in this collection itself; an export of it brings what is in those under it.</source>
        <translation>此专集自身没有内容；导出时会带上其下级专集的内容。</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;Under It…</source>
        <translation>新建下级(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>移动到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>说明(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Filter: any part, pinyin or its initials</source>
        <translation>筛选：任意部分、拼音或首字母</translation>
    </message>
    <message>
        <source>Filter collections</source>
        <translation>筛选专集</translation>
    </message>
    <message>
        <source>What is in the collection</source>
        <translation>专集内容</translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message>
        <source>Collection</source>
        <translation>专集</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Takes in what this finds: {query}</source>
        <translation>随时收入此查询所找到的文章：{query}</translation>
    </message>
</context>
<context>
    <name>CollectionsPlace</name>
    <message>
        <source>Annotations selected: {n}</source>
        <translation>所选批注：{n} 条</translation>
    </message>
    <message>
        <source>Articles selected: {n}</source>
        <translation>所选文章：{n} 篇</translation>
    </message>
    <message>
        <source>Annotation: “{quote}”</source>
        <translation>批注：“{quote}”</translation>
    </message>
    <message>
        <source>Article without a head</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Article: “{head}”</source>
        <translation>文章：“{head}”</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>—— 无 ——</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>&amp;What the columns hold:</source>
        <translation>各列的内容(&amp;W)：</translation>
    </message>
    <message>
        <source>Columns and first rows of the table</source>
        <translation>表格的各列和前几行</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>“{column}”列的内容</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>Comparing collections</source>
        <translation>正在比较专集</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>已取消比较。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Two Collections Compared</source>
        <translation>比较两个专集</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Articles in both</source>
        <translation>共有文章</translation>
    </message>
    <message>
        <source>Words that set it apart
(here : there)</source>
        <translation>特征词
（此 : 彼）</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 个</translation>
    </message>
    <message>
        <source>No word is so much more frequent here that it cannot be chance.</source>
        <translation>没有明显多于另一方的词语。</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>ConcordanceController</name>
    <message>
        <source>Export lines to</source>
        <translation>导出到</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {path}</source>
        <translation>
            <numerusform>%n 行已写入 {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>Newest first</source>
        <translation>由新到旧</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>由旧到新</translation>
    </message>
    <message>
        <source>Left neighbour</source>
        <translation>按左邻</translation>
    </message>
    <message>
        <source>Right neighbour</source>
        <translation>按右邻</translation>
    </message>
    <message>
        <source>Place of print</source>
        <translation>按刊出位置</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>导出(&amp;P)…</translation>
    </message>
    <message>
        <source>Write these lines to a table (CSV)</source>
        <translation>把这些行写成表格（CSV）</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>返回阅读</translation>
    </message>
    <message>
        <source>Close the concordance (Esc)</source>
        <translation>关闭逐行对照（Esc）</translation>
    </message>
    <message>
        <source>Words in their surroundings</source>
        <translation>上下文逐行对照</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>检索到的各处</translation>
    </message>
    <message>
        <source>“{query}” names no words that stand in a text.

A concordance lists places of words; fields such as paper or date only narrow it.</source>
        <translation>正文中没有“{query}”所指的词语。

逐行对照列出词语所在的各处；报纸、日期等条件只用来缩小范围。</translation>
    </message>
    <message>
        <source>“{query}”: looking for places…</source>
        <translation>“{query}”：正在查找各处……</translation>
    </message>
    <message>
        <source>“{query}” · places: {places} · articles: {articles}</source>
        <translation>“{query}” · {places} 处 · {articles} 篇文章</translation>
    </message>
    <message>
        <source>“{query}” · the first {places} places of more · articles: {articles}</source>
        <translation>“{query}” · 只列前 {places} 处，另有更多 · {articles} 篇文章</translation>
    </message>
</context>
<context>
    <name>ConditionChips</name>
    <message>
        <source>Take this condition out of the search (Del)</source>
        <translation>去掉这个条件（Del）</translation>
    </message>
</context>
<context>
    <name>ContradictionsDialog</name>
    <message>
        <source>Contradictions</source>
        <translation>分歧之处</translation>
    </message>
    <message>
        <source>&amp;Keep What Holds</source>
        <translation>保留现有(&amp;K)</translation>
    </message>
    <message>
        <source>Take the &amp;Other</source>
        <translation>改用另一个(&amp;O)</translation>
    </message>
    <message>
        <source>Nobody contradicts anybody: there is nothing to decide.</source>
        <translation>没有分歧，无须取舍。</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Go Back to a Kept Copy</source>
        <translation>退回存留的副本</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>退回(&amp;G)</translation>
    </message>
    <message>
        <source>The library becomes what it was then, and the window opens anew. As it is now, it is kept beside itself too and listed here: going back can be taken back.</source>
        <translation>资料库回到当时的样子，窗口重新打开。现在的资料库也会在旁边存留一份，并列在此处：退回之后还可以再回来。</translation>
    </message>
    <message>
        <source>No copy is kept: no other library was brought in yet.</source>
        <translation>没有存留的副本：尚未并入过别的库。</translation>
    </message>
</context>
<context>
    <name>CorrectionsLayer</name>
    <message>
        <source>put in</source>
        <translation>新加的文字</translation>
    </message>
    <message>
        <source>was: “{words}”</source>
        <translation>原为：“{words}”</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新 %n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>重复 %n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library already</source>
        <translation>
            <numerusform>已在库中 %n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another text</source>
        <translation>
            <numerusform>文本不同 %n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>无法读取 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>and %n more issue(s) of these files</source>
        <translation>
            <numerusform>这些文件另有 %n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s), which will be read when they are imported</source>
        <translation>
            <numerusform>另有 %n 个文件，导入时再读取</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Dealing</name>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}，第 {number} 页</translation>
    </message>
</context>
<context>
    <name>DealingDialog</name>
    <message>
        <source>Attach Facsimile</source>
        <translation>添加版面图</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Page for {name}</source>
        <translation>“{name}”的版次</translation>
    </message>
    <message>
        <source>Page {page} is given twice.</source>
        <translation>第 {page} 版重复。</translation>
    </message>
    <message>
        <source>No page is given to any picture.</source>
        <translation>没有为任何图片指定版次。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Page of the issue</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Pictures and their pages</source>
        <translation>图片及其版次</translation>
    </message>
    <message>
        <source>Which page does each picture show?</source>
        <translation>每张图片是哪一版？</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Describe “{name}”</source>
        <translation>说明“{name}”</translation>
    </message>
    <message>
        <source>for example 桥 date:1951 paper:日报</source>
        <translation>例如 桥 date:1951 paper:日报</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet.</source>
        <translation>您写的内容还没有保存。</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>说明(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Rights:</source>
        <translation>权利(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>R&amp;ule:</source>
        <translation>规则(&amp;U)：</translation>
    </message>
    <message>
        <source>What a rule finds belongs to the collection as long as it fits; it is written as in the search field.</source>
        <translation>规则与检索框的写法相同；凡符合规则的文章，随时收入专集。</translation>
    </message>
</context>
<context>
    <name>Doubtful</name>
    <message>
        <source>now: “{words}”</source>
        <translation>现为：“{words}”</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation>无定位</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>in another article: {words}</source>
        <translation>在另一篇：{words}</translation>
    </message>
</context>
<context>
    <name>DoubtfulPanel</name>
    <message>
        <source>To check: {changed} changed, {lost} unanchored</source>
        <translation>待核对：{changed} 处已改动，{lost} 处无定位</translation>
    </message>
    <message>
        <source>Annotations to check</source>
        <translation>待核对的批注</translation>
    </message>
    <message>
        <source>Likely places</source>
        <translation>可能的位置</translation>
    </message>
    <message>
        <source>Likely places – click shows one, Enter attaches:</source>
        <translation>可能的位置（单击查看，回车附上）：</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Attach to Selection</source>
        <translation>附到所选文字</translation>
    </message>
    <message>
        <source>Keep as Note</source>
        <translation>保留为笔记</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>1 repeated passage not shown</source>
        <translation>1 处重复未显示</translation>
    </message>
    <message>
        <source>{n} repeated passages not shown</source>
        <translation>{n} 处重复未显示</translation>
    </message>
    <message>
        <source>1 paragraph without its beginning</source>
        <translation>1 段缺开头</translation>
    </message>
    <message>
        <source>{n} paragraphs without their beginning</source>
        <translation>{n} 段缺开头</translation>
    </message>
    <message>
        <source>1 repair</source>
        <translation>1 处修复</translation>
    </message>
    <message>
        <source>{n} repairs</source>
        <translation>{n} 处修复</translation>
    </message>
    <message>
        <source>1 doubtful place</source>
        <translation>1 处存疑</translation>
    </message>
    <message>
        <source>{n} doubtful places</source>
        <translation>{n} 处存疑</translation>
    </message>
</context>
<context>
    <name>DoubtsButton</name>
    <message>
        <source>Where the source was repaired or is doubtful</source>
        <translation>原文经修复或存疑之处</translation>
    </message>
</context>
<context>
    <name>EditingLine</name>
    <message>
        <source>Editing the text: what you type is saved as you go. Ctrl+Z takes back, Enter splits a paragraph, Esc ends.</source>
        <translation>正在编辑正文：输入的内容随时保存。Ctrl+Z 撤销，回车分段，Esc 结束。</translation>
    </message>
</context>
<context>
    <name>ExactBox</name>
    <message>
        <source>Distinguish traditional, simplified and variant characters</source>
        <translation>区分繁体、简体与异体字</translation>
    </message>
    <message>
        <source>Exact characters</source>
        <translation>区分繁简异体</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Untitled</source>
        <translation>无题</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消，未写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to {path}</source>
        <translation>
            <numerusform>已将 %n 条批注写入 {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to {path}</source>
        <translation>
            <numerusform>已将 %n 篇文章写入 {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>未写入的内容</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, under “What Is Missing”.</source>
        <translation>
            <numerusform>另有 %n 项，见“未写入的内容”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>存为方案…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>包括：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>存至(&amp;T)：</translation>
    </message>
    <message>
        <source>Keep format, part and file under a name</source>
        <translation>把格式、内容和文件存为一个方案</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>方案(&amp;P)：</translation>
    </message>
    <message>
        <source>There is something of this name already; it will be replaced.</source>
        <translation>已有同名之物，将被替换。</translation>
    </message>
    <message>
        <source>A folder of files; with a name that ends in .zip, one archive.</source>
        <translation>一个含多个文件的文件夹；名称以 .zip 结尾时，则是一个压缩包。</translation>
    </message>
    <message>
        <source>Keep This Export</source>
        <translation>存为方案</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>方案名称：</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>An export of this name is replaced, unless it was changed since.</source>
        <translation>已有同名的导出文件夹；若其中没有改动，将被替换。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>FacetsDrawer</name>
    <message>
        <source>Narrow the search</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Years, papers, pages, tags and people of what was found</source>
        <translation>检索结果的年份、报纸、版次、标签、人员分布</translation>
    </message>
    <message>
        <source>Nothing here tells the articles found apart.</source>
        <translation>检索结果没有可供细分之处。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
</context>
<context>
    <name>Facsimile</name>
    <message>
        <source>Open an article to see its page here.</source>
        <translation>打开一篇文章，即可在此对照原版。</translation>
    </message>
    <message>
        <source>This issue has no page images yet.

Drop images or a PDF file here: a file a page, or one for all pages.</source>
        <translation>本期还没有版面图。

把图片或 PDF 拖到这里：每版一个文件，或各版合为一个文件。</translation>
    </message>
    <message>
        <source>Page {page} has no image yet.

Drop an image or a PDF file here.</source>
        <translation>第 {page} 版还没有版面图。

把图片或 PDF 拖到这里。</translation>
    </message>
    <message>
        <source>Opening the image of page {page}…</source>
        <translation>正在打开第 {page} 版的版面图…</translation>
    </message>
    <message>
        <source>Page {page} · {name}</source>
        <translation>第 {page} 版 · {name}</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>As wide as the pane (0)</source>
        <translation>适合宽度（0）</translation>
    </message>
    <message>
        <source>Facsimile</source>
        <translation>版面图</translation>
    </message>
    <message>
        <source>Image of the page</source>
        <translation>本版的图像</translation>
    </message>
    <message>
        <source>Attach Facsimile…</source>
        <translation>添加版面图…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Look in:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
</context>
<context>
    <name>FillingController</name>
    <message>
        <source>Open an article, or select some in a list, first.</source>
        <translation>请先打开文章，或在列表中选择。</translation>
    </message>
    <message>
        <source>Adding to a collection</source>
        <translation>正在加入专集</translation>
    </message>
    <message>
        <source>Taking back what was changed…</source>
        <translation>正在撤回改动…</translation>
    </message>
    <message>
        <source>Added to “{path}”: {n}. Undo with Ctrl+Z.</source>
        <translation>已加入“{path}”：{n} 件。可按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was added.</source>
        <translation>已取消，未加入任何内容。</translation>
    </message>
    <message>
        <source>All of it is in “{path}” already.</source>
        <translation>所选内容已全在“{path}”中。</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Any style</source>
        <translation>任何样式</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Any paper</source>
        <translation>任何报纸</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Words in quote, note or reply</source>
        <translation>原文、笔记或回复中的字词</translation>
    </message>
    <message>
        <source>Printed: 1978, 1978-03..1979</source>
        <translation>刊登：1978、1978-03..1979</translation>
    </message>
    <message>
        <source>A year, month or day of the paper, or a range of them</source>
        <translation>报纸的年、月、日，或其范围</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>List all annotations again</source>
        <translation>重新列出全部批注</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>刊登</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>annotations with paper, date, page, head, quote, note, tags, creator and times</source>
        <translation>批注及其报名、日期、版次、标题、引文、附注、标签、作者和时间</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>articles to read, with marked words, notes and tags</source>
        <translation>便于阅读的文章，含标注、批注和标签</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C 网络批注（JSON-LD）</translation>
    </message>
    <message>
        <source>annotations with quotes, positions, notes, tags, styles, creators and times</source>
        <translation>批注及其引文、位置、附注、标签、样式、作者和时间</translation>
    </message>
    <message>
        <source>Table for Excel (CSV)</source>
        <translation>Excel 用表格（CSV）</translation>
    </message>
    <message>
        <source>a table with a mark by which Excel knows the encoding; very long cells are cut there</source>
        <translation>带有 Excel 识别编码所需标记的表格；过长的单元格在 Excel 中会被截断</translation>
    </message>
    <message>
        <source>Table with description (CSVW)</source>
        <translation>带说明的表格（CSVW）</translation>
    </message>
    <message>
        <source>a folder with the table as it is, and a description of its columns for programs</source>
        <translation>一个文件夹：原样的表格，以及供程序读取的各列说明</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>文本编码（TEI P5）</translation>
    </message>
    <message>
        <source>issues with pages, articles, corrections and repairs; annotations, tags and notes</source>
        <translation>期、版、文章、改正与修补，以及批注、标签和笔记</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿（XLSX）</translation>
    </message>
    <message>
        <source>sheets of annotations, articles, tags and notes; long texts go on in further columns</source>
        <translation>批注、文章、标签、笔记各一张工作表；过长的文字续写在后面的列中</translation>
    </message>
    <message>
        <source>BagIt package</source>
        <translation>档案包（BagIt）</translation>
    </message>
    <message>
        <source>everything as JSON-LD, tables and plain text, with checksums and a description (RO-Crate)</source>
        <translation>全部内容的 JSON-LD、表格与纯文本，附校验和与说明（RO-Crate）</translation>
    </message>
    <message>
        <source>Citations (RIS)</source>
        <translation>引文（RIS）</translation>
    </message>
    <message>
        <source>articles with writers, title, paper, date and page, and all tags as keywords</source>
        <translation>文章的作者、标题、报名、日期、版次，标签作为关键词</translation>
    </message>
    <message>
        <source>Citations (BibTeX)</source>
        <translation>引文（BibTeX）</translation>
    </message>
    <message>
        <source>articles with writers, title, paper, date and page, and all tags as keywords, for LaTeX</source>
        <translation>文章的作者、标题、报名、日期、版次，标签作为关键词，供 LaTeX 使用</translation>
    </message>
    <message>
        <source>Citations (CSL-JSON)</source>
        <translation>引文（CSL-JSON）</translation>
    </message>
    <message>
        <source>articles with writers, title, paper, date and page, and all tags as keywords, for Zotero</source>
        <translation>文章的作者、标题、报名、日期、版次，标签作为关键词，供 Zotero 使用</translation>
    </message>
    <message>
        <source>References (GB/T 7714—2015)</source>
        <translation>参考文献（GB/T 7714—2015）</translation>
    </message>
    <message>
        <source>a numbered list of the articles as the standard of 2015 cites newspapers</source>
        <translation>按 2015 年标准著录的报纸文章参考文献表，带编号</translation>
    </message>
    <message>
        <source>References (GB/T 7714—2025)</source>
        <translation>参考文献（GB/T 7714—2025）</translation>
    </message>
    <message>
        <source>a numbered list of the articles as the standard in force since July 2026 cites newspapers</source>
        <translation>按 2026 年 7 月起施行的标准著录的报纸文章参考文献表，带编号</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>pages to read and search without a network: issues, articles, highlights, notes and tags</source>
        <translation>无须联网即可阅读、检索的网页：期、文章、标注、附注和标签</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文档（DOCX）</translation>
    </message>
    <message>
        <source>articles to read, with highlights, and notes and tags as comments</source>
        <translation>供阅读的文章，带标注，附注和标签为批注框</translation>
    </message>
    <message>
        <source>Project of text analysis (REFI-QDA)</source>
        <translation>文本分析项目（REFI-QDA）</translation>
    </message>
    <message>
        <source>articles with tags as codes, annotations as codings and notes, for ATLAS.ti, NVivo …</source>
        <translation>文章、作为编码的标签、作为编码片段的批注与备忘，供 ATLAS.ti、NVivo、QualCoder 使用</translation>
    </message>
    <message>
        <source>Project of text analysis for MAXQDA (REFI-QDA)</source>
        <translation>MAXQDA 文本分析项目（REFI-QDA）</translation>
    </message>
    <message>
        <source>articles with codings and notes, line ends and positions as MAXQDA counts them</source>
        <translation>文章及其编码、备忘，换行与位置按 MAXQDA 的算法</translation>
    </message>
    <message>
        <source>a folder with a text file an article, a blank between words, and a table, for AntConc …</source>
        <translation>一个文件夹：每篇文章一个文本文件，词间以空格隔开，另附元数据表，供 AntConc 等软件使用</translation>
    </message>
    <message>
        <source>Code book (REFI-QDA)</source>
        <translation>编码表（REFI-QDA）</translation>
    </message>
    <message>
        <source>Exchange bundle</source>
        <translation>交换包</translation>
    </message>
    <message>
        <source>everything, to go on working elsewhere: sources, issues, and all work with its history</source>
        <translation>全部内容，供在别处继续工作：来源、各期报纸，以及所有人的工作及其历史</translation>
    </message>
    <message>
        <source>the tags of the collection with colours and descriptions, for programs of text analysis</source>
        <translation>所选范围的标签及其颜色和说明，供文本分析软件使用</translation>
    </message>
    <message>
        <source>Folder of notes (Obsidian)</source>
        <translation>笔记文件夹（Obsidian）</translation>
    </message>
    <message>
        <source>a Markdown file an article with marked words, notes, and tags that Obsidian knows</source>
        <translation>每篇文章一个 Markdown 文件，带高亮、附注和 Obsidian 可用的标签</translation>
    </message>
    <message>
        <source>Corpus of plain texts</source>
        <translation>纯文本语料</translation>
    </message>
    <message>
        <source>a folder with a text file an article, and a table of papers, dates, pages, heads and tags</source>
        <translation>一个文件夹：每篇文章一个文本文件，另有报名、日期、版次、标题、标签的表格</translation>
    </message>
    <message>
        <source>Corpus of texts cut into words</source>
        <translation>分词语料</translation>
    </message>
    <message>
        <source>Labelled texts (doccano JSONL)</source>
        <translation>标注文本（doccano JSONL）</translation>
    </message>
    <message>
        <source>articles with their tags as labels on code points, to teach programs</source>
        <translation>文章及其标签所在位置（按码点计），用于训练程序</translation>
    </message>
    <message>
        <source>Labelled texts (Label Studio)</source>
        <translation>标注文本（Label Studio）</translation>
    </message>
    <message>
        <source>a folder with tasks, their labelled regions with notes, and the set-up of a project</source>
        <translation>一个文件夹：任务、带附注的标注区域，以及项目配置</translation>
    </message>
    <message>
        <source>Labelled characters (CoNLL)</source>
        <translation>逐字标注（CoNLL）</translation>
    </message>
    <message>
        <source>a character a line with its tags in the scheme BIO; of overlapping ones the longest</source>
        <translation>每行一字，标签用 BIO 格式；重叠处取最长者</translation>
    </message>
    <message>
        <source>Annotated documents (UIMA XMI)</source>
        <translation>标注文档（UIMA XMI）</translation>
    </message>
    <message>
        <source>a folder with a document an article, tags and notes as annotations, and their types</source>
        <translation>一个文件夹：每篇文章一个文档，标签和附注作为标注，附类型定义</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>电子书（EPUB）</translation>
    </message>
    <message>
        <source>articles to read, with highlights, and notes and tags at the end of each</source>
        <translation>供阅读的文章，带标注，附注和标签列于篇末</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>articles to print, with highlights, and notes and tags at the end of each</source>
        <translation>供打印的文章，带标注，附注和标签列于篇末</translation>
    </message>
    <message>
        <source>MODS records</source>
        <translation>MODS 记录</translation>
    </message>
    <message>
        <source>one record an article: head, people, paper, date, page and subjects</source>
        <translation>每篇一条：标题、作者、报纸、日期、版次、主题</translation>
    </message>
    <message>
        <source>Dublin Core records</source>
        <translation>都柏林核心记录</translation>
    </message>
    <message>
        <source>one simple record an article: head, people, paper, date and subjects</source>
        <translation>每篇一条简单记录：标题、作者、报纸、日期、主题</translation>
    </message>
    <message>
        <source>Vocabulary (SKOS)</source>
        <translation>词表（SKOS）</translation>
    </message>
    <message>
        <source>the tags of the collection as a tree of concepts, with colours and descriptions</source>
        <translation>其中的标签及其上级，作为概念树，附颜色与说明</translation>
    </message>
</context>
<context>
    <name>FormatsList</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Libraries and readers</source>
        <translation>馆藏与阅读</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What Is New</source>
        <translation>更新记录</translation>
    </message>
    <message>
        <source>Newsreader reads and annotates newspapers offline. Licence: MIT.</source>
        <translation>Newsreader：离线阅读、批注报纸。许可证：MIT。</translation>
    </message>
    <message>
        <source>About Newsreader</source>
        <translation>关于 Newsreader</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>without a date: {count}</source>
        <translation>无日期：{count}</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>各年篇数</translation>
    </message>
    <message numerus="yes">
        <source>{count} article(s)</source>
        <translation>
            <numerusform>{count} 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>已重做</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the Text</source>
        <translation>正文历史</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>更改，最新的在前</translation>
    </message>
    <message>
        <source>The text as it was</source>
        <translation>当时的正文</translation>
    </message>
    <message>
        <source>As recognised from the source</source>
        <translation>识别时的正文</translation>
    </message>
    <message>
        <source>The text as it was recognised; the source itself is never changed.</source>
        <translation>识别时的正文；原始文件从不改动。</translation>
    </message>
    <message>
        <source>The text after this change, which is marked.</source>
        <translation>此次更改后的正文，改动处已标出。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>已在库中</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>文本不同</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>This issue is new and will be imported.</source>
        <translation>此期为新，将会导入。</translation>
    </message>
    <message>
        <source>The same text stands further up in this list; it will come in once.</source>
        <translation>列表前面已有相同的文本，只导入一次。</translation>
    </message>
    <message>
        <source>This text is in the library already and will be skipped.</source>
        <translation>此文本已在资料库中，将跳过。</translation>
    </message>
    <message>
        <source>The library has another text of this issue. What shall become of the new one?</source>
        <translation>资料库中已有这一期的另一份文本。新的如何处理？</translation>
    </message>
    <message>
        <source>Other text, kept beside</source>
        <translation>文本不同，并存</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Other text, skipped</source>
        <translation>文本不同，跳过</translation>
    </message>
    <message>
        <source>Choose below which column holds the text of the articles.</source>
        <translation>请在下面选择正文所在的列。</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>第{page}版</translation>
    </message>
    <message>
        <source>Article without a head</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>The issue as a whole</source>
        <translation>整期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版数</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>刊号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版名</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import a folder of issues</source>
        <translation>导入报纸文件夹</translation>
    </message>
    <message>
        <source>Import issues</source>
        <translation>导入报纸</translation>
    </message>
    <message>
        <source>Issues ({patterns})</source>
        <translation>报纸文件 ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>所有文件 ({patterns})</translation>
    </message>
    <message>
        <source>An import is under way; this one will follow it.</source>
        <translation>正在导入，此次将随后进行。</translation>
    </message>
    <message>
        <source>This library cannot be written: nothing can be imported into it.</source>
        <translation>此资料库不可写入，无法导入。</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>查看报告</translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>The search index was damaged and is made anew; nothing that people made is touched.</source>
        <translation>检索索引已损坏，正在重建；批注等人工成果不受影响。</translation>
    </message>
    <message>
        <source>Indexing for the search</source>
        <translation>正在建立检索索引</translation>
    </message>
</context>
<context>
    <name>IssueView</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message numerus="yes">
        <source>Articles (%n)</source>
        <translation>
            <numerusform>文章（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doubts (%n)</source>
        <translation>
            <numerusform>存疑（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Parts of the issue</source>
        <translation>此期各部分</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>原文开头</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>Saved searches</source>
        <translation>保存的检索</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>&amp;Suggest While Typing</source>
        <translation>输入时提示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget Earlier Queries</source>
        <translation>清除以前的检索(&amp;F)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>保存检索(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Rename “{name}”…</source>
        <translation>重命名“{name}”(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>删除“{name}”(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Change “{name}” to This Query</source>
        <translation>把“{name}”改为当前检索式(&amp;C)</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>还没有保存的检索</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>保存检索</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>重命名检索</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
</context>
<context>
    <name>Lots</name>
    <message>
        <source>issues: {n}</source>
        <translation>报纸：{n}</translation>
    </message>
    <message>
        <source>libraries: {n}</source>
        <translation>资料库：{n}</translation>
    </message>
    <message>
        <source>files of annotations: {n}</source>
        <translation>批注文件：{n}</translation>
    </message>
    <message>
        <source>Dropped together – {lots}. Their windows open one after another.</source>
        <translation>一并拖入：{lots}。各自的窗口将依次打开。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Newsreader</source>
        <translation>Newsreader</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Marking places</source>
        <translation>正在标注各处</translation>
    </message>
    <message>
        <source>Taking back what was marked…</source>
        <translation>正在取消已作的标注……</translation>
    </message>
    <message>
        <source>Marking was cancelled; nothing was marked.</source>
        <translation>已取消，未作任何标注。</translation>
    </message>
    <message>
        <source>places marked: {n}</source>
        <translation>标注 {n} 处</translation>
    </message>
    <message>
        <source>highlights that got tags: {n}</source>
        <translation>为 {n} 条已有批注加上标签</translation>
    </message>
    <message>
        <source>marked already: {n}</source>
        <translation>{n} 处先前已有</translation>
    </message>
    <message>
        <source>articles corrected meanwhile and left alone: {n}</source>
        <translation>{n} 篇文章其间已有更正，未动</translation>
    </message>
    <message>
        <source>In articles: {n}</source>
        <translation>{n} 篇文章</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Highlight Every Occurrence</source>
        <translation>标注每一处</translation>
    </message>
    <message>
        <source>Tag Places</source>
        <translation>为各处加标签</translation>
    </message>
    <message>
        <source>Highlight Places</source>
        <translation>标注各处</translation>
    </message>
    <message>
        <source>Counting the places…</source>
        <translation>正在统计处数……</translation>
    </message>
    <message>
        <source>These are more than {n} articles; one Undo takes all marks back.</source>
        <translation>超过 {n} 篇文章；一次撤销即可全部取消。</translation>
    </message>
    <message>
        <source>These are more than {n} places. Narrow the search, or choose articles.</source>
        <translation>超过 {n} 处。请缩小检索范围，或选择部分文章。</translation>
    </message>
    <message>
        <source>The query names no words that stand in the text of these articles.</source>
        <translation>这些文章的正文中没有所检索的词语。</translation>
    </message>
    <message>
        <source>Places: {places}, in articles: {articles}</source>
        <translation>共 {places} 处，{articles} 篇文章</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>范围：</translation>
    </message>
    <message>
        <source>Style:</source>
        <translation>样式：</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>All articles found for “{query}”: {n}</source>
        <translation>检索“{query}”所得的全部 {n} 篇文章</translation>
    </message>
    <message>
        <source>The articles chosen in the list: {n}</source>
        <translation>列表中所选的 {n} 篇文章</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>标注</translation>
    </message>
</context>
<context>
    <name>MastheadDialog</name>
    <message>
        <source>Masthead</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>Printed: {words}</source>
        <translation>印作：{words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>MastheadForm</name>
    <message>
        <source>This is no date; write it as 2024-12-31.</source>
        <translation>这不是日期，请写作 2024-12-31。</translation>
    </message>
    <message>
        <source>The number of pages is a whole number.</source>
        <translation>版数须为整数。</translation>
    </message>
    <message>
        <source>Take what is printed</source>
        <translation>恢复为所印内容</translation>
    </message>
    <message>
        <source>Reset {field}</source>
        <translation>恢复{field}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Printed: {words}</source>
        <translation>印作：{words}</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Article or annotation</source>
        <translation>文章或批注</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Found by the rule of the collection</source>
        <translation>由专集的规则收入</translation>
    </message>
    <message>
        <source>Article without a head</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>第{page}版</translation>
    </message>
</context>
<context>
    <name>MergeController</name>
    <message>
        <source>Bring In Another Library</source>
        <translation>并入另一个库</translation>
    </message>
    <message>
        <source>Libraries and exchange bundles (*.db *.zip)</source>
        <translation>资料库与交换包 (*.db *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Bring In Another Library</source>
        <translation>并入另一个库</translation>
    </message>
    <message>
        <source>Contradicted: both values are kept, one holds</source>
        <translation>彼此不同之处：两者都保留，以其一为准</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>分歧之处</translation>
    </message>
    <message>
        <source>&amp;Bring In</source>
        <translation>并入(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Other File…</source>
        <translation>另选文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>逐一取舍(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go Back…</source>
        <translation>退回(&amp;G)…</translation>
    </message>
    <message>
        <source>It is being looked through; nothing is changed yet.</source>
        <translation>正在查看，尚未作任何改动。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>This would come in:</source>
        <translation>将会并入：</translation>
    </message>
    <message>
        <source>The library is copied beside itself first. “Undo” does not reach this; “Go Back to a Kept Copy” in the File menu does.</source>
        <translation>并入之前，资料库先在旁边存一份副本。“撤销”不及于此；要退回，请用“文件”菜单中的“退回存留的副本”。</translation>
    </message>
    <message>
        <source>All that is in it is here already: there is nothing to bring in.</source>
        <translation>其中内容此处都已有，没有可并入的。</translation>
    </message>
    <message>
        <source>It is coming in. Until the end all can be stopped.</source>
        <translation>正在并入。结束之前随时可以停止。</translation>
    </message>
    <message>
        <source>Bringing in…</source>
        <translation>正在并入…</translation>
    </message>
    <message>
        <source>Taking back what came in…</source>
        <translation>正在退还已并入的内容…</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed. This would come in:</source>
        <translation>已停止，未作任何改动。将会并入：</translation>
    </message>
    <message>
        <source>The library as it was before is kept here:
{path}</source>
        <translation>并入之前的资料库存于：
{path}</translation>
    </message>
    <message>
        <source>This came in:</source>
        <translation>已并入：</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>正在并入</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Issues</source>
        <translation>报纸期次</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes and replies</source>
        <translation>笔记与回复</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Words of the dictionary</source>
        <translation>词典词条</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的检索</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>专集</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Layout of the issue</source>
        <translation>版面划分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Closed to new tags</source>
        <translation>封闭</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>在专集中</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>身份标识</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审校</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>something without words</source>
        <translation>无文字者</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>须手工更正</translation>
    </message>
    <message>
        <source>Holds: {value}</source>
        <translation>现为：{value}</translation>
    </message>
    <message>
        <source>Other: {value}</source>
        <translation>另有：{value}</translation>
    </message>
    <message>
        <source>Before another library was brought in, {time}</source>
        <translation>并入他库之前，{time}</translation>
    </message>
    <message>
        <source>Before the library was replaced, {time}</source>
        <translation>资料库被替换之前，{time}</translation>
    </message>
    <message>
        <source>Operations since that are not in it: {n}</source>
        <translation>此后所作 {n} 次操作不在其中</translation>
    </message>
    <message>
        <source>Nothing was done since</source>
        <translation>此后没有操作</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} 篇文章</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your Name</source>
        <translation>我的署名</translation>
    </message>
    <message>
        <source>ORCID iD, e-mail, web address… (optional)</source>
        <translation>ORCID、电子邮箱、网址等（可不填）</translation>
    </message>
    <message>
        <source>New annotations carry this name, so that the work of several people can be told apart. Those made before keep theirs. The identifier is written into the libraries in which you work, and goes along with exports and merges.</source>
        <translation>新批注署此名，以便区分各人的批注；以前的批注保留原署名。身份标识写入您所用的资料库，随导出与并入带出。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Identifier:</source>
        <translation>标识(&amp;I)：</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Paper without a name</source>
        <translation>未署报名</translation>
    </message>
    <message>
        <source>Article without a head</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>{page}版</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>Issue without a date</source>
        <translation>未署日期的一期</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>未署日期</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation>文章：{count} 篇</translation>
    </message>
    <message>
        <source>Doubts: {count}</source>
        <translation>存疑：{count} 处</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第{number}期</translation>
    </message>
</context>
<context>
    <name>NavigatorPanel</name>
    <message>
        <source>Issues</source>
        <translation>报纸目录</translation>
    </message>
    <message>
        <source>Papers, issues and articles</source>
        <translation>报纸、各期与文章</translation>
    </message>
</context>
<context>
    <name>NoteItem</name>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>NotesBar</name>
    <message>
        <source>Notes on this article</source>
        <translation>关于本文的笔记</translation>
    </message>
    <message>
        <source>Article notes</source>
        <translation>本文笔记</translation>
    </message>
    <message>
        <source>Notes on this issue</source>
        <translation>关于本期的笔记</translation>
    </message>
    <message>
        <source>Issue notes</source>
        <translation>本期笔记</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Highlight</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Marking of Places Found</source>
        <translation>批量标注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Change of Style</source>
        <translation>更改样式</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Recovery of Notes</source>
        <translation>恢复批注</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Change of Facsimile</source>
        <translation>版面图改动</translation>
    </message>
    <message>
        <source>Change of Masthead</source>
        <translation>报头改动</translation>
    </message>
    <message>
        <source>Mark as Reviewed</source>
        <translation>审校标记</translation>
    </message>
    <message>
        <source>Recognising Again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>New Version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Taking Back of a Repair</source>
        <translation>撤回处理</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Change of Role</source>
        <translation>类别改动</translation>
    </message>
    <message>
        <source>Moving of a Block</source>
        <translation>移动段落</translation>
    </message>
    <message>
        <source>New Article</source>
        <translation>另起一篇</translation>
    </message>
    <message>
        <source>Merging of Articles</source>
        <translation>合并文章</translation>
    </message>
    <message>
        <source>Moving of an Article</source>
        <translation>移动文章</translation>
    </message>
    <message>
        <source>Change of Head and People</source>
        <translation>修改标题与人员</translation>
    </message>
    <message>
        <source>Saving of a Search</source>
        <translation>保存检索</translation>
    </message>
    <message>
        <source>Renaming of a Search</source>
        <translation>检索改名</translation>
    </message>
    <message>
        <source>Change of a Saved Search</source>
        <translation>修改保存的检索</translation>
    </message>
    <message>
        <source>Deletion of a Search</source>
        <translation>删除检索</translation>
    </message>
    <message>
        <source>Change of Extent</source>
        <translation>更改范围</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Re-attachment</source>
        <translation>重新定位</translation>
    </message>
    <message>
        <source>Keeping as a Note</source>
        <translation>存为笔记</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Change of a Reply</source>
        <translation>修改回复</translation>
    </message>
    <message>
        <source>Deletion of a Reply</source>
        <translation>删除回复</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Renaming of a Tag</source>
        <translation>标签改名</translation>
    </message>
    <message>
        <source>Moving of a Tag</source>
        <translation>移动标签</translation>
    </message>
    <message>
        <source>Merging of Tags</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>Deletion of a Tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Change of a Tag</source>
        <translation>修改标签</translation>
    </message>
    <message>
        <source>Import of Tags</source>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题标签</translation>
    </message>
    <message>
        <source>New Style</source>
        <translation>新建样式</translation>
    </message>
    <message>
        <source>Change of a Style</source>
        <translation>修改样式</translation>
    </message>
    <message>
        <source>Deletion of a Style</source>
        <translation>删除样式</translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation>新建专集</translation>
    </message>
    <message>
        <source>Renaming of a Collection</source>
        <translation>专集改名</translation>
    </message>
    <message>
        <source>Moving of a Collection</source>
        <translation>移动专集</translation>
    </message>
    <message>
        <source>Change of a Collection</source>
        <translation>修改专集</translation>
    </message>
    <message>
        <source>Deletion of a Collection</source>
        <translation>删除专集</translation>
    </message>
    <message>
        <source>Adding to a Collection</source>
        <translation>加入专集</translation>
    </message>
    <message>
        <source>Removal from a Collection</source>
        <translation>移出专集</translation>
    </message>
    <message>
        <source>Order of a Collection</source>
        <translation>专集内排序</translation>
    </message>
    <message>
        <source>Change of the Dictionary</source>
        <translation>修改词典</translation>
    </message>
    <message>
        <source>Change of an Identifier</source>
        <translation>更改身份标识</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Merging of Another Library</source>
        <translation>并入另一资料库</translation>
    </message>
    <message>
        <source>Import of Annotations</source>
        <translation>导入批注</translation>
    </message>
    <message>
        <source>Earlier Change</source>
        <translation>较早的改动</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo {operation}</source>
        <translation>撤销{operation}(&amp;U)</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>正在重做…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo {operation}</source>
        <translation>重做{operation}(&amp;R)</translation>
    </message>
    <message>
        <source>Choice Between Contradictions</source>
        <translation>分歧的取舍</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>Names of those who &amp;annotated</source>
        <translation>批注人姓名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Notes and answers</source>
        <translation>附注与回复(&amp;N)</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>Order of the articles found</source>
        <translation>检索结果的排列次序</translation>
    </message>
</context>
<context>
    <name>OtherTextChoice</name>
    <message>
        <source>&amp;Keep both</source>
        <translation>两者并存(&amp;K)</translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation>作为新版本(&amp;V)</translation>
    </message>
    <message>
        <source>It takes the old one&apos;s place; annotations of the old one are carried over</source>
        <translation>取代旧文本，旧文本上的批注一并转移</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Do the Same for &amp;All</source>
        <translation>全部照此处理(&amp;A)</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
</context>
<context>
    <name>Photographer</name>
    <message>
        <source>the picture could not be saved</source>
        <translation>图片无法保存</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places in this article</source>
        <translation>本文中各处</translation>
    </message>
    <message>
        <source>…and {n} more</source>
        <translation>……另有 {n} 处</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Nothing of this would be imported.</source>
        <translation>其中没有可导入的内容。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在清点…</translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation>文章 {count} 篇</translation>
    </message>
    <message>
        <source>Annotations: {count}</source>
        <translation>批注 {count} 条</translation>
    </message>
    <message>
        <source>This format has no text that could be shown here.</source>
        <translation>此格式没有可在此显示的文字。</translation>
    </message>
</context>
<context>
    <name>PreviewParts</name>
    <message>
        <source>Issues found</source>
        <translation>找到的各期</translation>
    </message>
    <message>
        <source>Show what &amp;will be imported first</source>
        <translation>导入前先预览(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>停止读取(&amp;T)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>没有内容。</translation>
    </message>
    <message>
        <source>&amp;Import All</source>
        <translation>全部导入(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Issue(s)</source>
        <translation>
            <numerusform>导入 %n 期(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The settings could not be read. They were set aside as {path}.</source>
        <translation>设置文件无法读取，已另存为 {path}。</translation>
    </message>
    <message>
        <source>This library cannot be written: you can read, but not annotate.</source>
        <translation>此资料库不可写入：可以阅读，不能批注。</translation>
    </message>
    <message>
        <source>No Chinese font is installed; install one, such as Noto Serif CJK.</source>
        <translation>系统没有中文字体，请安装，例如思源宋体（Noto Serif CJK）。</translation>
    </message>
    <message>
        <source>Newsreader</source>
        <translation>Newsreader</translation>
    </message>
    <message>
        <source>The library is what it was then. As it stood, it is kept: {path}</source>
        <translation>资料库已回到当时的样子。此前的资料库存于：{path}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>{name} ({done} of {total})</source>
        <translation>{name}（{done}/{total}）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>ProposalChip</name>
    <message>
        <source>Add topic {tag}</source>
        <translation>加主题 {tag}</translation>
    </message>
    <message>
        <source>{kind}, {n} times in this article</source>
        <translation>{kind}，文中出现 {n} 次</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Path, such as 城建/桥梁:</source>
        <translation>路径，如 城建/桥梁：</translation>
    </message>
    <message>
        <source>New collection under “{path}”:</source>
        <translation>“{path}”之下的新专集：</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>（最上级）</translation>
    </message>
    <message>
        <source>Move “{path}” under</source>
        <translation>把“{path}”移到</translation>
    </message>
    <message>
        <source>There is no other collection to compare with.</source>
        <translation>没有其他专集可供比较。</translation>
    </message>
    <message>
        <source>Compare “{path}” with</source>
        <translation>把“{path}”与下列专集比较</translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation>新建专集</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>专集</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Quoted words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>报纸日期</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Head of article</source>
        <translation>文章标题</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束位置</translation>
    </message>
    <message>
        <source>Style or colour</source>
        <translation>样式或颜色</translation>
    </message>
    <message>
        <source>Author of the note</source>
        <translation>批注者</translation>
    </message>
    <message>
        <source>Identifier of the author</source>
        <translation>作者标识</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Id of annotation</source>
        <translation>批注编号</translation>
    </message>
    <message>
        <source>Id of article</source>
        <translation>文章编号</translation>
    </message>
    <message>
        <source>Id of issue</source>
        <translation>期编号</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>无对应文章</translation>
    </message>
    <message>
        <source>Unanchored</source>
        <translation>无定位</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Stays as here</source>
        <translation>保留现有</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>new: {n}</source>
        <translation>新增 {n} 条</translation>
    </message>
    <message>
        <source>of these to be checked: {n}</source>
        <translation>其中待核对：{n}</translation>
    </message>
    <message>
        <source>words not found, unanchored: {n}</source>
        <translation>其中找不到原文（无定位）：{n}</translation>
    </message>
    <message>
        <source>here already: {n}</source>
        <translation>已有：{n}</translation>
    </message>
    <message>
        <source>different here, left as they are: {n}</source>
        <translation>与现有内容不同而不动：{n}</translation>
    </message>
    <message>
        <source>without an article here: {n}</source>
        <translation>没有对应文章：{n}</translation>
    </message>
    <message>
        <source>unusable: {n}</source>
        <translation>无法使用：{n}</translation>
    </message>
    <message>
        <source>— not used —</source>
        <translation>— 不用 —</translation>
    </message>
    <message>
        <source>Nothing will be added.</source>
        <translation>没有可添加的批注。</translation>
    </message>
    <message>
        <source>Annotations that will be added: {n}</source>
        <translation>将添加批注 {n} 条</translation>
    </message>
    <message>
        <source>their style is not here, so in another: {n}</source>
        <translation>其中原样式本库没有而改用其他样式 {n} 条</translation>
    </message>
    <message>
        <source>notes and replies ({counts})</source>
        <translation>笔记和回复（{counts}）</translation>
    </message>
    <message>
        <source>topics of articles ({counts})</source>
        <translation>文章主题（{counts}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Choose above which column holds the words or the notes.</source>
        <translation>请在上面选择哪一列是原文或附注。</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>（无原文）</translation>
    </message>
    <message>
        <source>no. {row} of the file</source>
        <translation>文件中第 {row} 条</translation>
    </message>
    <message>
        <source>{file}, no. {row}</source>
        <translation>{file}，第 {row} 条</translation>
    </message>
</context>
<context>
    <name>ReceivingController</name>
    <message>
        <source>Import Annotations</source>
        <translation>导入批注</translation>
    </message>
    <message>
        <source>Annotations ({patterns})</source>
        <translation>批注文件 ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>所有文件 ({patterns})</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>正在导入批注</translation>
    </message>
    <message>
        <source>Taking back what came in…</source>
        <translation>正在撤回已导入的批注…</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was added.</source>
        <translation>已取消导入，未添加批注。</translation>
    </message>
    <message>
        <source>Annotations added: {n}</source>
        <translation>已添加批注 {n} 条</translation>
    </message>
    <message>
        <source>Undo with Ctrl+Z</source>
        <translation>可按 Ctrl+Z 撤销</translation>
    </message>
</context>
<context>
    <name>ReceivingDialog</name>
    <message>
        <source>Import Annotations</source>
        <translation>导入批注</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>需要过目的批注</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Only the first {n} are listed; `newsreader import-annotations` lists all.</source>
        <translation>只列出前 {n} 条；用 `newsreader import-annotations` 可列出全部。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import Report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>What became of every file</source>
        <translation>各文件的结果</translation>
    </message>
    <message>
        <source>&amp;Open Issue</source>
        <translation>打开此期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审校(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message numerus="yes">
        <source>%n issue(s) imported</source>
        <translation>
            <numerusform>已导入 %n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n 处存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the library</source>
        <translation>
            <numerusform>%n 个文件已在资料库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>跳过 %n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个文件失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>没有导入任何内容</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Already in the library:</source>
        <translation>已在资料库中：</translation>
    </message>
    <message>
        <source>Skipped, as the library has another text:</source>
        <translation>已跳过，因资料库中有另一份文本：</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carried over</source>
        <translation>
            <numerusform>%n 条批注已转移</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n 条不确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n 条无处安放</numerusform>
        </translation>
    </message>
    <message>
        <source>no annotations</source>
        <translation>无批注</translation>
    </message>
    <message>
        <source>Takes the place of an older text: {counts}</source>
        <translation>取代旧文本：{counts}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message numerus="yes">
        <source>and %n more doubt(s)</source>
        <translation>
            <numerusform>另有 %n 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>已在库中</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>失败：</translation>
    </message>
    <message>
        <source>{title}: {articles}</source>
        <translation>{title}：{articles}</translation>
    </message>
    <message>
        <source>“{words}”: {message}</source>
        <translation>“{words}”：{message}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The index is being made: not all was searched yet.</source>
        <translation>正在建立索引，尚未检索全部文章。</translation>
    </message>
    <message>
        <source>in the source</source>
        <translation>见于原文</translation>
    </message>
    <message>
        <source>in an earlier text</source>
        <translation>见于更正前的文本</translation>
    </message>
</context>
<context>
    <name>ResultsHeader</name>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>退出查找（Esc）</translation>
    </message>
    <message>
        <source>Back to issues</source>
        <translation>返回目录</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>{count} article(s) · {seconds} s</source>
        <translation>
            <numerusform>{count} 篇文章 · {seconds} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more article(s) have it only in the source or an earlier text</source>
        <translation>
            <numerusform>另有 {count} 篇仅见于原文或更正前的文本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Articles found</source>
        <translation>找到的文章</translation>
    </message>
    <message>
        <source>No article holds “{query}”.

Several words mean all of them; put quotation marks around words that belong together.</source>
        <translation>没有文章含“{query}”。

用空格隔开的词须同时出现；含空格的词组请加引号。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>分题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>Issue line</source>
        <translation>期号行</translation>
    </message>
    <message>
        <source>Page mark</source>
        <translation>版次标记</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>导读</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>转版</translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation>版权页</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Repeated passage</source>
        <translation>重复段落</translation>
    </message>
    <message>
        <source>Words read twice</source>
        <translation>重复读入</translation>
    </message>
    <message>
        <source>Cut paragraph</source>
        <translation>段落断开</translation>
    </message>
    <message>
        <source>Merged paragraphs</source>
        <translation>数段相连</translation>
    </message>
    <message>
        <source>Beginning missing</source>
        <translation>开头缺失</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>版数</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>日期不存在</translation>
    </message>
    <message>
        <source>No masthead</source>
        <translation>缺报头</translation>
    </message>
    <message>
        <source>Unreadable character</source>
        <translation>无法解读的字符</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>网页代码</translation>
    </message>
    <message>
        <source>Headline or subhead?</source>
        <translation>标题还是分题？</translation>
    </message>
    <message>
        <source>What is this line?</source>
        <translation>此行是什么？</translation>
    </message>
    <message>
        <source>New article?</source>
        <translation>是否另一篇？</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>没有表格</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>引号不配对</translation>
    </message>
    <message>
        <source>Uneven row</source>
        <translation>列数不符</translation>
    </message>
    <message>
        <source>Repeated name</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>Half a character</source>
        <translation>半个字符</translation>
    </message>
    <message>
        <source>Missing file</source>
        <translation>缺文件</translation>
    </message>
    <message>
        <source>Enter leaves it out, Backspace shows it.</source>
        <translation>回车：不显示；退格：恢复显示。</translation>
    </message>
    <message>
        <source>Enter leaves them joined, Backspace parts them.</source>
        <translation>回车：保持合并；退格：重新断开。</translation>
    </message>
    <message>
        <source>Enter leaves them apart, Backspace joins them.</source>
        <translation>回车：保持分开；退格：重新合并。</translation>
    </message>
    <message>
        <source>Enter confirms it, Backspace rejects it.</source>
        <translation>回车：确认；退格：否定。</translation>
    </message>
    <message>
        <source>Enter leaves it so; or mend it, then Enter.</source>
        <translation>回车：维持原样；或先改正再按回车。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否定</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>{done} of {total} doubts settled</source>
        <translation>存疑 {total} 处，已定 {done} 处</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>共 {n} 版</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版数</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>刊号</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>1 doubt in this issue: review (F12)</source>
        <translation>本期有 1 处存疑：去处理 (F12)</translation>
    </message>
    <message>
        <source>{n} doubts in this issue: review (F12)</source>
        <translation>本期有 {n} 处存疑：去处理 (F12)</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Nothing to settle; look through it and mark it as reviewed.</source>
        <translation>没有存疑之处；请通览一遍，再标为已审校。</translation>
    </message>
    <message>
        <source>All doubts are settled; look through it and mark it as reviewed.</source>
        <translation>存疑之处均已审定；请通览一遍，再标为已审校。</translation>
    </message>
    <message>
        <source>Review desk</source>
        <translation>审校台</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>What is doubted</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Reviewed ✓</source>
        <translation>已审校 ✓</translation>
    </message>
</context>
<context>
    <name>ReviewPlace</name>
    <message>
        <source>This library cannot be written: nothing can be decided in it.</source>
        <translation>此资料库不可写，不能作任何决定。</translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <source>This article</source>
        <translation>此文</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>此期</translation>
    </message>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>选中的 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected annotation(s)</source>
        <translation>
            <numerusform>选中的 %n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>全部批注</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>This is no day, month or year, nor a range of them.</source>
        <translation>这不是日、月、年，也不是它们的起止范围。</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>某一专集</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>某一标签</translation>
    </message>
    <message>
        <source>Annotations of one person</source>
        <translation>某人的批注</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>某次检索</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>某一时段</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>专集</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Articles that hold these words</source>
        <translation>含有这些词的文章</translation>
    </message>
    <message>
        <source>A year, month or day, or a range: 1978-03..1979</source>
        <translation>年、月、日或起止：1978-03..1979</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all articles</source>
        <translation>在全部文章中查找</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tag {tag}</source>
        <translation>加标签“{tag}”</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>This annotation is signed “{name}”, as your account is called. Under a name of your own, the work of several people can be told apart.</source>
        <translation>这条批注署的是系统账户名“{name}”。填写自己的名字，便可区分各人的批注。</translation>
    </message>
    <message>
        <source>Your Name…</source>
        <translation>填写署名…</translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <source>Yellow, full line</source>
        <translation>黄色，实线</translation>
    </message>
    <message>
        <source>Green, dashed line</source>
        <translation>绿色，虚线</translation>
    </message>
    <message>
        <source>Blue, dotted line</source>
        <translation>蓝色，点线</translation>
    </message>
    <message>
        <source>Rose, wavy line</source>
        <translation>玫红，波浪线</translation>
    </message>
    <message>
        <source>full line</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>波浪线</translation>
    </message>
    <message>
        <source>Deleted style</source>
        <translation>已删除的样式</translation>
    </message>
</context>
<context>
    <name>StylesDialog</name>
    <message>
        <source>Styles</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Make New</source>
        <translation>新建(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>修改(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Styles that were made</source>
        <translation>自定义样式</translation>
    </message>
    <message>
        <source>Beside yellow, green, blue and rose there can be {n} styles of your own. They have a key, stand in all menus, and differ by their line as well as their colour.</source>
        <translation>除黄、绿、蓝、玫红外，还可自定义 {n} 种样式，各有数字键，列在各菜单中；除颜色外也以线形区分。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>线形(&amp;L)：</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>颜色：</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>批注人</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>earlier query</source>
        <translation>以前的检索</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>保存的检索</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove tag {tag}</source>
        <translation>移除标签 {tag}</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>New tag “{tag}”</source>
        <translation>新标签“{tag}”</translation>
    </message>
    <message>
        <source>Nothing new is made in this vocabulary</source>
        <translation>此词表不收新标签</translation>
    </message>
</context>
<context>
    <name>TagsAsked</name>
    <message>
        <source>{adding}, then Enter</source>
        <translation>{adding}，按回车确认</translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>New Tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Path, such as 经济/物流:</source>
        <translation>路径，如 经济/物流：</translation>
    </message>
    <message>
        <source>New Tag under “{path}”</source>
        <translation>在“{path}”下新建</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Description of “{path}”</source>
        <translation>“{path}”的说明</translation>
    </message>
    <message>
        <source>What the tag is meant for:</source>
        <translation>标签的用途：</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>（最上级）</translation>
    </message>
    <message>
        <source>Move “{path}” under</source>
        <translation>把“{path}”移到</translation>
    </message>
    <message>
        <source>Merge “{path}” into</source>
        <translation>把“{path}”并入</translation>
    </message>
    <message>
        <source>Merge “{path}” into “{other}”?</source>
        <translation>把“{path}”并入“{other}”？</translation>
    </message>
    <message>
        <source>“{path}” is now “{other}”. Undo with Ctrl+Z.</source>
        <translation>“{path}”已并入“{other}”。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Delete “{path}” and all tags under it?</source>
        <translation>删除“{path}”及其所有下级？</translation>
    </message>
    <message>
        <source>“{path}” was deleted. Undo with Ctrl+Z.</source>
        <translation>已删除“{path}”。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags: {tags} · annotations: {annotations} · articles: {articles}
Undo (Ctrl+Z) gives all of it back.</source>
        <translation>涉及标签 {tags} 个、批注 {annotations} 条、文章 {articles} 篇。
撤销（Ctrl+Z）可全部恢复。</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>There are no tags yet.

A tag is made when it is typed for an annotation or an article, or with “New”.</source>
        <translation>还没有标签。

给批注或文章输入标签时会自动建立，也可点“新建”。</translation>
    </message>
    <message>
        <source>No tag is called so, or spelled so in pinyin.</source>
        <translation>没有这样的标签（也没有拼音相符的）。</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} 个标签</translation>
    </message>
    <message>
        <source>{shown} of {n} tags</source>
        <translation>{n} 个标签中的 {shown} 个</translation>
    </message>
    <message>
        <source>&amp;Show What Carries It</source>
        <translation>查看使用处(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;Under It…</source>
        <translation>新建下级(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>移到(&amp;M)…</translation>
    </message>
    <message>
        <source>Mer&amp;ge into…</source>
        <translation>并入(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>颜色(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Description…</source>
        <translation>说明(&amp;D)…</translation>
    </message>
    <message>
        <source>N&amp;otes…</source>
        <translation>笔记(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;losed for New Tags</source>
        <translation>封闭词表(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Filter: any part, pinyin or its initials</source>
        <translation>筛选：任意字、拼音或首字母</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>筛选标签</translation>
    </message>
    <message>
        <source>Take Tag Off</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>添加标签</translation>
    </message>
    <message numerus="yes">
        <source>The tag is taken off %n annotation(s).</source>
        <translation>
            <numerusform>将从 %n 条批注去掉该标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag is added to %n annotation(s).</source>
        <translation>
            <numerusform>将给 %n 条批注加上该标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>With those under it</source>
        <translation>含下级</translation>
    </message>
    <message>
        <source>closed: nothing new is made under it by typing</source>
        <translation>已封闭：输入时不会在其下新建标签</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>未能保存：{reason}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Write a reply</source>
        <translation>写回复</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>You are changing this note.</source>
        <translation>正在修改这条笔记。</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>还没有笔记。</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>No words of this article stand out.</source>
        <translation>本文没有突出的词语可供建议。</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>正在阅读本文……</translation>
    </message>
    <message>
        <source>Topics of this article</source>
        <translation>本文主题</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Add a topic to this article</source>
        <translation>给本文添加主题</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggest topics from the words of this article</source>
        <translation>按本文词语建议主题</translation>
    </message>
    <message>
        <source>Suggested topics</source>
        <translation>建议的主题</translation>
    </message>
</context>
<context>
    <name>TopicsController</name>
    <message>
        <source>Choose articles or issues in the list first, or search for some.</source>
        <translation>请先在列表中选择文章或期，或先搜索。</translation>
    </message>
    <message>
        <source>Putting topics on articles</source>
        <translation>正在加主题</translation>
    </message>
    <message>
        <source>Taking topics off</source>
        <translation>正在去掉主题</translation>
    </message>
    <message>
        <source>Taking back what was changed…</source>
        <translation>正在恢复已改动的部分…</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>All of these articles had these topics already.</source>
        <translation>这些文章都已有这些主题。</translation>
    </message>
    <message>
        <source>None of these articles had these topics.</source>
        <translation>这些文章都没有这些主题。</translation>
    </message>
    <message>
        <source>Articles whose topics changed: {n}. Undo with Ctrl+Z.</source>
        <translation>已改动主题的文章：{n} 篇。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>TopicsDialog</name>
    <message>
        <source>Topics of Several Articles</source>
        <translation>多篇文章的主题</translation>
    </message>
    <message>
        <source>Put On</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Take Off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>These are more than {n} articles; one Undo (Ctrl+Z) takes it all back.</source>
        <translation>超过 {n} 篇文章；撤销一次（Ctrl+Z）即可全部恢复。</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>文章：</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>操作：</translation>
    </message>
    <message>
        <source>Topics:</source>
        <translation>主题：</translation>
    </message>
    <message>
        <source>All articles found for “{query}”: {n}</source>
        <translation>搜索“{query}”得到的全部文章：{n} 篇</translation>
    </message>
    <message>
        <source>The articles chosen in the list: {n}</source>
        <translation>列表中所选的文章：{n} 篇</translation>
    </message>
    <message>
        <source>Put these topics on</source>
        <translation>加上这些主题</translation>
    </message>
    <message>
        <source>Take these topics off</source>
        <translation>去掉这些主题</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>The trash is empty.

What you delete comes here, and can be restored.</source>
        <translation>回收站是空的。

删除的内容会放到这里，可以恢复。</translation>
    </message>
</context>
<context>
    <name>TravelLine</name>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Stopping; nothing is changed…</source>
        <translation>正在停止，不作改动…</translation>
    </message>
    <message>
        <source>Stopped; all is as it was before.</source>
        <translation>已停止，一切如前。</translation>
    </message>
</context>
<context>
    <name>WalkLine</name>
    <message>
        <source>went on at the other end</source>
        <translation>已从另一端继续</translation>
    </message>
    <message>
        <source>hit {n} of {total}</source>
        <translation>第 {n} 处，共 {total} 处</translation>
    </message>
    <message>
        <source>no hit in this text</source>
        <translation>正文中没有命中</translation>
    </message>
    <message>
        <source>article {n} of {total}</source>
        <translation>第 {n} 篇，共 {total} 篇</translation>
    </message>
    <message>
        <source>hits: {total}</source>
        <translation>{total} 处</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>This is the first place found.</source>
        <translation>这已是第一处。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The library is empty</source>
        <translation>资料库还是空的</translation>
    </message>
    <message>
        <source>Drop newspaper issues here: text files, folders or ZIP archives.
The files themselves stay where they are, unchanged.</source>
        <translation>把报纸拖到这里：文本文件、文件夹或 ZIP 压缩包。
原文件留在原处，不作任何改动。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开样例</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Notes on “{path}”</source>
        <translation>关于“{path}”的笔记</translation>
    </message>
</context>
<context>
    <name>WordsController</name>
    <message>
        <source>Select the words first that are to be kept as one.</source>
        <translation>请先选中要作为一个词的文字。</translation>
    </message>
    <message>
        <source>“{word}” is kept as one word now. Undo with Ctrl+Z.</source>
        <translation>“{word}”从此作为一个词。可按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Dictionary of the Library</source>
        <translation>资料库词典</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>New word: Enter adds it</source>
        <translation>新词：按回车键收入</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>词类</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>其他专名</translation>
    </message>
    <message>
        <source>The dictionary has no words of its own yet.

A word that is added here, or with “Keep as One Word” where it is read, is not divided any more: not in suggestions, and not by a double click.</source>
        <translation>词典里还没有自定的词。

在此收入的词，或阅读时用“作为一个词”收入的词，不再被拆开：建议里不拆，双击选词时也不拆。</translation>
    </message>
    <message>
        <source>This word is not in the dictionary yet. Enter adds it.</source>
        <translation>词典里还没有这个词，按回车键收入。</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
</context>
</TS>
