<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pinbridge::States</name>
    <message numerus="yes">
        <source>The file does not give %n of the values; fill in: %1.</source>
        <translation>
            <numerusform>The file does not give %n of the values; fill in: %1.</numerusform>
            <numerusform>The file does not give %n of the values; fill in: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Calls</name>
    <message numerus="yes">
        <source>In a call for %n minute(s)</source>
        <translation>
            <numerusform>In a call for %n minute</numerusform>
            <numerusform>In a call for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The call ended after %n minute(s).</source>
        <translation>
            <numerusform>The call ended after %n minute.</numerusform>
            <numerusform>The call ended after %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CaptureWindow</name>
    <message numerus="yes">
        <source>%n requests of the file %1. Nothing comes here.</source>
        <translation>
            <numerusform>%n request of the file %1. Nothing comes here.</numerusform>
            <numerusform>%n requests of the file %1. Nothing comes here.</numerusform>
        </translation>
    </message>
</context>
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
    <name>pinbridge::ui::FaultBanner</name>
    <message numerus="yes">
        <source>%n fault(s) on purpose:</source>
        <translation>
            <numerusform>%n fault on purpose:</numerusform>
            <numerusform>%n faults on purpose:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultModel</name>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>%n more time</numerusform>
            <numerusform>%n more times</numerusform>
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
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n not saved</numerusform>
            <numerusform>%n not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingField</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingsBar</name>
    <message numerus="yes">
        <source>%n values cannot be used; what is wrong is said beside them.</source>
        <translation>
            <numerusform>%n value cannot be used; what is wrong is said beside it.</numerusform>
            <numerusform>%n values cannot be used; what is wrong is said beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>%n change is not saved.</numerusform>
            <numerusform>%n changes are not saved.</numerusform>
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
    <name>pinbridge::ui::TextSearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Times</name>
    <message numerus="yes">
        <source>sent %n times</source>
        <translation>
            <numerusform>sent %n time</numerusform>
            <numerusform>sent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficActions</name>
    <message numerus="yes">
        <source>%n requests are in %1.</source>
        <translation>
            <numerusform>%n request is in %1.</numerusform>
            <numerusform>%n requests are in %1.</numerusform>
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
    <name>pinbridge::ui::Unsaved</name>
    <message numerus="yes">
        <source>%n settings were changed and are not saved.</source>
        <translation>
            <numerusform>%n setting was changed and is not saved.</numerusform>
            <numerusform>%n settings were changed and are not saved.</numerusform>
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
