; SPDX-FileCopyrightText: 2026 Pinbridge contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; What the installer says, in the console's languages.

!macro words language purpose forWhom hint me everyone running login loginHint firewall firewallHint programsHint rights data welcome
LangString Purpose ${language} "${purpose}"
LangString ForWhom ${language} "${forWhom}"
LangString ForWhomHint ${language} "${hint}"
LangString ForMe ${language} "${me}"
LangString ForAll ${language} "${everyone}"
LangString IsRunning ${language} "${running}"
LangString StartAtLogin ${language} "${login}"
LangString StartAtLoginHint ${language} "${loginHint}"
LangString Firewall ${language} "${firewall}"
LangString FirewallHint ${language} "${firewallHint}"
LangString ProgramsHint ${language} "${programsHint}"
LangString NeedsRights ${language} "${rights}"
LangString RemoveData ${language} "${data}"
LangString Welcome ${language} "${welcome}"
!macroend

!insertmacro words ${LANG_ENGLISH} \
    "Console and LAN server for Help Lightning sessions" \
    "Who will use Pinbridge?" \
    "Each user has settings, pins and keys of their own in either case." \
    "Only me" \
    "Everyone on this computer (asks for an administrator)" \
    "Pinbridge is running. Quit it (from its icon beside the clock as well), then try again." \
    "Start at login" \
    "Pinbridge starts hidden beside the clock when you sign in." \
    "Firewall: allow private networks" \
    "Phones on private networks can reach this computer. Asks for an administrator; removed with Pinbridge. Without it Windows asks at the first start." \
    "The console, and pinbridge-server for command lines." \
    "Only an administrator can install for everyone." \
    "Remove your Pinbridge settings, pins, certificate and keys, too? Profiles' keys in Windows' Credential Manager stay until they are removed in the console." \
    "Pinbridge is a console and LAN server for Help Lightning sessions: it serves your phones, and shows the pin that joins two people in a call.$\r$\n$\r$\nNo account is needed to try it: a sandbox is built in."
!insertmacro words ${LANG_GERMAN} \
    "Konsole und LAN-Server für Help-Lightning-Sitzungen" \
    "Wer wird Pinbridge benutzen?" \
    "Einstellungen, Pins und Schlüssel hat in jedem Fall jeder Benutzer für sich." \
    "Nur ich" \
    "Alle an diesem Rechner (fragt nach einem Administrator)" \
    "Pinbridge läuft. Beenden Sie es (auch über sein Symbol im Infobereich) und versuchen Sie es dann erneut." \
    "Beim Anmelden starten" \
    "Pinbridge startet beim Anmelden verborgen im Infobereich." \
    "Firewall: private Netze zulassen" \
    "Telefone in privaten Netzen erreichen diesen Rechner. Fragt nach einem Administrator; wird mit Pinbridge entfernt. Ohne diese Regel fragt Windows beim ersten Start." \
    "Die Konsole, und pinbridge-server für die Befehlszeile." \
    "Für alle kann nur ein Administrator installieren." \
    "Auch Ihre Einstellungen, Pins, Zertifikate und Schlüssel von Pinbridge entfernen? Schlüssel von Profilen bleiben in der Anmeldeinformationsverwaltung, bis sie in der Konsole entfernt werden." \
    "Pinbridge ist Konsole und LAN-Server für Help-Lightning-Sitzungen: Es bedient Ihre Telefone und zeigt die Pin, die zwei Menschen in einem Gespräch verbindet.$\r$\n$\r$\nZum Ausprobieren wird kein Konto gebraucht: Eine Sandbox ist eingebaut."
!insertmacro words ${LANG_JAPANESE} \
    "Help Lightning セッションのコンソールと LAN サーバー" \
    "Pinbridge を使うのは誰ですか？" \
    "どちらの場合も、設定、PIN、キーはユーザーごとに別です。" \
    "自分だけ" \
    "このコンピューターの全員（管理者の確認が必要）" \
    "Pinbridge が実行中です。通知領域のアイコンからも終了し、もう一度お試しください。" \
    "ログイン時に開始" \
    "サインインすると、Pinbridge は通知領域で開始します。" \
    "ファイアウォール：プライベートネットワークを許可" \
    "プライベートネットワークのスマートフォンがこのコンピューターに接続できます。管理者の確認が必要で、Pinbridge と一緒に削除されます。ない場合は最初の開始時に Windows が確認します。" \
    "コンソールと、コマンドライン用の pinbridge-server。" \
    "全員用にインストールできるのは管理者だけです。" \
    "Pinbridge の設定、PIN、証明書、キーも削除しますか？プロファイルのキーは、コンソールで削除するまで資格情報マネージャーに残ります。" \
    "Pinbridge は Help Lightning セッションのコンソールと LAN サーバーです。スマートフォンに応対し、2 人の通話をつなぐ PIN を表示します。$\r$\n$\r$\nサンドボックスが組み込まれているので、アカウントがなくても試せます。"
!insertmacro words ${LANG_SIMPCHINESE} \
    "Help Lightning 会话的控制台和局域网服务器" \
    "谁将使用 Pinbridge？" \
    "无论如何，每个用户都有各自的设置、PIN 码和密钥。" \
    "仅自己" \
    "此计算机上的所有人（需要管理员）" \
    "Pinbridge 正在运行。请将其退出（也可通过系统托盘中的图标），然后重试。" \
    "登录时启动" \
    "登录后，Pinbridge 在系统托盘中启动。" \
    "防火墙：允许专用网络" \
    "专用网络中的手机可以访问此计算机。需要管理员；随 Pinbridge 一起删除。若不选，Windows 会在首次启动时询问。" \
    "控制台，以及用于命令行的 pinbridge-server。" \
    "只有管理员才能为所有人安装。" \
    "是否同时删除您的 Pinbridge 设置、PIN 码、证书和密钥？配置文件的密钥会保留在凭据管理器中，直到在控制台中删除。" \
    "Pinbridge 是用于 Help Lightning 会话的控制台和局域网服务器：为您的手机提供服务，并显示让两个人加入通话的 PIN 码。$\r$\n$\r$\n内置沙盒，无需帐户即可试用。"
