<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConcordanceController</name>
    <message numerus="yes">
        <source>%n line(s) written to {path}</source>
        <translation>
            <numerusform>%n line written to {path}</numerusform>
            <numerusform>%n lines written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>%n twice</numerusform>
            <numerusform>%n twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library already</source>
        <translation>
            <numerusform>%n in the library already</numerusform>
            <numerusform>%n in the library already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another text</source>
        <translation>
            <numerusform>%n in another text</numerusform>
            <numerusform>%n in another text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more issue(s) of these files</source>
        <translation>
            <numerusform>and %n more issue of these files</numerusform>
            <numerusform>and %n more issues of these files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s), which will be read when they are imported</source>
        <translation>
            <numerusform>and %n more file, which will be read when it is imported</numerusform>
            <numerusform>and %n more files, which will be read when they are imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message numerus="yes">
        <source>%n annotation(s) written to {path}</source>
        <translation>
            <numerusform>%n annotation written to {path}</numerusform>
            <numerusform>%n annotations written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to {path}</source>
        <translation>
            <numerusform>%n article written to {path}</numerusform>
            <numerusform>%n articles written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, under “What Is Missing”.</source>
        <translation>
            <numerusform>And %n more, under “What Is Missing”.</numerusform>
            <numerusform>And %n more, under “What Is Missing”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message numerus="yes">
        <source>{count} article(s)</source>
        <translation>
            <numerusform>{count} article</numerusform>
            <numerusform>{count} articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueView</name>
    <message numerus="yes">
        <source>Articles (%n)</source>
        <translation>
            <numerusform>Articles (%n)</numerusform>
            <numerusform>Articles (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doubts (%n)</source>
        <translation>
            <numerusform>Doubts (%n)</numerusform>
            <numerusform>Doubts (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewParts</name>
    <message numerus="yes">
        <source>&amp;Import %n Issue(s)</source>
        <translation>
            <numerusform>&amp;Import %n Issue</numerusform>
            <numerusform>&amp;Import %n Issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message numerus="yes">
        <source>%n issue(s) imported</source>
        <translation>
            <numerusform>%n issue imported</numerusform>
            <numerusform>%n issues imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the library</source>
        <translation>
            <numerusform>%n already in the library</numerusform>
            <numerusform>%n already in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carried over</source>
        <translation>
            <numerusform>%n annotation carried over</numerusform>
            <numerusform>%n annotations carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n uncertain</numerusform>
            <numerusform>%n uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more doubt(s)</source>
        <translation>
            <numerusform>and %n more doubt</numerusform>
            <numerusform>and %n more doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsHeader</name>
    <message numerus="yes">
        <source>{count} article(s) · {seconds} s</source>
        <translation>
            <numerusform>{count} article · {seconds} s</numerusform>
            <numerusform>{count} articles · {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more article(s) have it only in the source or an earlier text</source>
        <translation>
            <numerusform>{count} more article has it only in the source or an earlier text</numerusform>
            <numerusform>{count} more articles have it only in the source or an earlier text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n selected article</numerusform>
            <numerusform>%n selected articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected annotation(s)</source>
        <translation>
            <numerusform>%n selected annotation</numerusform>
            <numerusform>%n selected annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>The tag is taken off %n annotation(s).</source>
        <translation>
            <numerusform>The tag is taken off %n annotation.</numerusform>
            <numerusform>The tag is taken off %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag is added to %n annotation(s).</source>
        <translation>
            <numerusform>The tag is added to %n annotation.</numerusform>
            <numerusform>The tag is added to %n annotations.</numerusform>
        </translation>
    </message>
</context>
</TS>
