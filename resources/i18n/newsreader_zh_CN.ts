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
        <source>Go to the next article found</source>
        <translation>转到下一篇找到的文章</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>上一条结果(&amp;P)</translation>
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
        <source>&amp;Normal Text Size</source>
        <translation>标准字号(&amp;N)</translation>
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
        <source>S&amp;epia</source>
        <translation>护眼米黄(&amp;E)</translation>
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
        <source>Next Pa&amp;ne</source>
        <translation>下一栏(&amp;X)</translation>
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
    <name>ExportController</name>
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
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>范围：</translation>
    </message>
    <message>
        <source>&amp;To file:</source>
        <translation>目标文件(&amp;T)：</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>This issue: {title}</source>
        <translation>本期：{title}</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>检索：</translation>
    </message>
    <message>
        <source>Articles that hold these words</source>
        <translation>含有这些词语的文章</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
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
        <source>Show Report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>导入报告</translation>
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
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
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
</context>
<context>
    <name>ProgressLine</name>
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
        <source>Stopping after this file…</source>
        <translation>处理完当前文件后停止…</translation>
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
    <name>ResultsPanel</name>
    <message>
        <source>Articles found</source>
        <translation>找到的文章</translation>
    </message>
    <message>
        <source>Back to issues</source>
        <translation>返回目录</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>退出查找（Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>找到 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>No article holds “{query}”.

Several words mean all of them; put quotation marks around words that belong together.</source>
        <translation>没有文章含“{query}”。

用空格隔开的词须同时出现；含空格的词组请加引号。</translation>
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
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove tag {tag}</source>
        <translation>移除标签 {tag}</translation>
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
    <name>Undoing</name>
    <message>
        <source>&amp;Undo Highlight</source>
        <translation>撤销标注(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo Highlight</source>
        <translation>重做标注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo Note</source>
        <translation>撤销批注(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo Note</source>
        <translation>重做批注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo Change of Style</source>
        <translation>撤销更改样式(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo Change of Style</source>
        <translation>重做更改样式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo Tags</source>
        <translation>撤销标签(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo Tags</source>
        <translation>重做标签(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo Deletion</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo Deletion</source>
        <translation>重做删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo Recovery of Notes</source>
        <translation>撤销恢复批注(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo Recovery of Notes</source>
        <translation>重做恢复批注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo Correction</source>
        <translation>撤销更正(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo Correction</source>
        <translation>重做更正(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
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
</TS>
