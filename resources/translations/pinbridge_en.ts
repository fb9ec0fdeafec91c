<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pinbridge::ui::DeviceDecider</name>
    <message numerus="yes">
        <source>%n devices no longer wait.</source>
        <translation>
            <numerusform>%n device no longer waits.</numerusform>
            <numerusform>%n devices no longer wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n devices that wait?</source>
        <translation>
            <numerusform>Forget the device that waits?</numerusform>
            <numerusform>Forget all %n devices that wait?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DevicesPage</name>
    <message numerus="yes">
        <source>%n more wait, in the list below.</source>
        <translation>
            <numerusform>%n more waits, in the list below.</numerusform>
            <numerusform>%n more wait, in the list below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Loss</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::StatusStrip</name>
    <message numerus="yes">
        <source>Serving %n devices</source>
        <translation>
            <numerusform>Serving %n device</numerusform>
            <numerusform>Serving %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrayIcon</name>
    <message numerus="yes">
        <source>%n devices wait for a decision</source>
        <translation>
            <numerusform>%n device waits for a decision</numerusform>
            <numerusform>%n devices wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingCard</name>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>%n more waits</numerusform>
            <numerusform>%n more wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingNotice</name>
    <message numerus="yes">
        <source>%n devices ask for access</source>
        <translation>
            <numerusform>%n device asks for access</numerusform>
            <numerusform>%n devices ask for access</numerusform>
        </translation>
    </message>
</context>
</TS>
