<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>pinbridge::BridgeWorker</name>
    <message>
        <source>The profile is removed here. Its API key and partner key may still be in the vault, which this session does not have: the next start in a session with that vault removes them.</source>
        <translation>プロファイルはここから削除されました。API キーとパートナーキーは、このセッションにはない資格情報ストアに残っている可能性があります。その資格情報ストアがあるセッションで次に起動したときに削除されます。</translation>
    </message>
    <message>
        <source>The server is not running. Start it first.</source>
        <translation>サーバーが動作していません。先に開始してください。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ClockWords</name>
    <message>
        <source>This machine&apos;s clock is %1 s behind Help Lightning&apos;s.</source>
        <translation>このマシンの時計は Help Lightning より %1 s 遅れています。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of Help Lightning&apos;s.</source>
        <translation>このマシンの時計は Help Lightning より %1 s 進んでいます。</translation>
    </message>
    <message>
        <source>Have it set by itself: sudo timedatectl set-ntp true</source>
        <translation>時計を自動で合わせてください: sudo timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Have it set by itself: Windows&apos; Settings, Time &amp; language, Date &amp; time, Sync now.</source>
        <translation>時計を自動で合わせてください。Windows の設定、時刻と言語、日付と時刻、今すぐ同期。</translation>
    </message>
    <message>
        <source>Have it set by itself: System Settings, General, Date &amp; Time.</source>
        <translation>時計を自動で合わせてください。システム設定、一般、日付と時刻。</translation>
    </message>
    <message>
        <source>%1 Until it is right, tokens are refused and countdowns are wrong. %2</source>
        <translation>%1正しくなるまで、トークンは拒否され、残り時間も正しくありません。%2</translation>
    </message>
</context>
<context>
    <name>pinbridge::Draft</name>
    <message>
        <source>kept; type to replace</source>
        <translation>保存済み。入力すると置き換えます</translation>
    </message>
    <message>
        <source>%1 characters, no blanks</source>
        <translation>%1文字、空白なし</translation>
    </message>
    <message>
        <source>RSA %1, %2</source>
        <translation>RSA %1, %2</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>サイト%1</translation>
    </message>
    <message>
        <source>%1, signs and verifies</source>
        <translation>%1、署名と検証が可能</translation>
    </message>
    <message>
        <source>The key is protected: type its passphrase.</source>
        <translation>キーは保護されています。パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>opens the key</source>
        <translation>キーを開けます</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1、保存済み</translation>
    </message>
</context>
<context>
    <name>pinbridge::Failure</name>
    <message>
        <source>This is no address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>該当するユーザーがいません</translation>
    </message>
    <message>
        <source>Two users have this address</source>
        <translation>このメールアドレスのユーザーが2人います</translation>
    </message>
    <message>
        <source>The user&apos;s token was refused</source>
        <translation>ユーザーのトークンが拒否されました</translation>
    </message>
    <message>
        <source>This pin is not live</source>
        <translation>このPINは有効ではありません</translation>
    </message>
    <message>
        <source>The request cannot be used</source>
        <translation>このリクエストは使用できません</translation>
    </message>
    <message>
        <source>There are no credentials</source>
        <translation>認証情報がありません</translation>
    </message>
    <message>
        <source>Or enter them under Profiles, or use the sandbox.</source>
        <translation>または、プロファイルで入力するか、サンドボックスを使用してください。</translation>
    </message>
    <message>
        <source>Help Lightning refused the API key</source>
        <translation>Help LightningがAPI キーを拒否しました</translation>
    </message>
    <message>
        <source>Help Lightning refused the partner key</source>
        <translation>Help Lightningがパートナーキーを拒否しました</translation>
    </message>
    <message>
        <source>The partner key cannot be used</source>
        <translation>パートナーキーを使用できません</translation>
    </message>
    <message>
        <source>The partner key needs its passphrase</source>
        <translation>パートナーキーにはパスフレーズが必要です</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>使用できない設定があります</translation>
    </message>
    <message>
        <source>Help Lightning cannot be reached</source>
        <translation>Help Lightningに接続できません</translation>
    </message>
    <message>
        <source>Check, under Profiles, names the stage that fails.</source>
        <translation>プロファイルのチェックで、失敗する段階がわかります。</translation>
    </message>
    <message>
        <source>Help Lightning took too long</source>
        <translation>Help Lightningの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Help Lightning asks to wait</source>
        <translation>Help Lightningから待つように求められました</translation>
    </message>
    <message>
        <source>Help Lightning failed</source>
        <translation>Help Lightningで失敗しました</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>ポートが使用中です</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>現在は実行できません</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>The server was stopped meanwhile.</source>
        <translation>その間にサーバーが停止されました。</translation>
    </message>
    <message>
        <source>A defect in Pinbridge</source>
        <translation>Pinbridgeの不具合です</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>The data directory cannot be used</source>
        <translation>データフォルダーを使用できません</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1 秒後に再試行してください。</translation>
    </message>
    <message>
        <source>This cannot be decided</source>
        <translation>この判断はできません</translation>
    </message>
    <message>
        <source>The decision could not be kept</source>
        <translation>判断を保存できませんでした</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>パートナーキー</translation>
    </message>
    <message>
        <source>User look-up</source>
        <translation>ユーザーの検索</translation>
    </message>
    <message>
        <source>looking up the contact…</source>
        <translation>相手を検索しています…</translation>
    </message>
    <message>
        <source>creating the session…</source>
        <translation>セッションを作成しています…</translation>
    </message>
    <message>
        <source>asking for video…</source>
        <translation>ビデオを要求しています…</translation>
    </message>
    <message>
        <source>keeping the pin…</source>
        <translation>PINを保存しています…</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>There is no vault</source>
        <translation>資格情報ストアがありません</translation>
    </message>
    <message>
        <source>The vault did not give or take the secrets</source>
        <translation>資格情報ストアで秘密情報を読み書きできませんでした</translation>
    </message>
    <message>
        <source>Close the program that has it and press Start, or choose another port; devices then need the new address.</source>
        <translation>ポートを使用しているプログラムを終了して「開始」を押すか、別のポートを選択してください。別のポートにすると、端末には新しいアドレスが必要です。</translation>
    </message>
    <message>
        <source>This device is not known any more</source>
        <translation>この端末はもう登録されていません</translation>
    </message>
    <message>
        <source>%1 was forgotten meanwhile, or has fallen away.</source>
        <translation>%1は、その間に破棄されたか、一覧から外れました。</translation>
    </message>
    <message>
        <source>When it asks again, it waits again.</source>
        <translation>再びリクエストすると、再び待機します。</translation>
    </message>
</context>
<context>
    <name>pinbridge::FaultWords</name>
    <message>
        <source>Answered %1 late</source>
        <translation>%1遅れて応答</translation>
    </message>
    <message>
        <source>Answered %1 to %2 late</source>
        <translation>%1～%2遅れて応答</translation>
    </message>
    <message>
        <source>Help Lightning answers %1 late</source>
        <translation>Help Lightningが%1遅れて応答</translation>
    </message>
    <message>
        <source>Help Lightning answers %1 to %2 late</source>
        <translation>Help Lightningが%1～%2遅れて応答</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <extracomment>A status, and perhaps the name of its problem</extracomment>
        <translation>%1で応答</translation>
    </message>
    <message>
        <source>Answered %1 %2</source>
        <translation>%1 %2で応答</translation>
    </message>
    <message>
        <source>Answer in pieces over %1</source>
        <translation>%1かけて少しずつ応答</translation>
    </message>
    <message>
        <source>Answered as for an expired token</source>
        <translation>期限切れのトークンとして応答</translation>
    </message>
    <message>
        <source>Answered as for a wrong pin</source>
        <translation>誤ったPINとして応答</translation>
    </message>
    <message>
        <source>Connection reset before the answer</source>
        <translation>応答の前に接続をリセット</translation>
    </message>
    <message>
        <source>Connection closed before the answer</source>
        <translation>応答の前に接続を切断</translation>
    </message>
    <message>
        <source>Connection reset within the answer</source>
        <translation>応答の途中で接続をリセット</translation>
    </message>
    <message>
        <source>Connection closed within the answer</source>
        <translation>応答の途中で接続を切断</translation>
    </message>
    <message>
        <source>Answered with broken JSON</source>
        <translation>壊れたJSONで応答</translation>
    </message>
    <message>
        <source>Help Lightning is down</source>
        <translation>Help Lightningが停止</translation>
    </message>
    <message>
        <source>Help Lightning refuses every token</source>
        <translation>Help Lightningがすべてのトークンを拒否</translation>
    </message>
    <message>
        <source>Help Lightning refuses one token</source>
        <translation>Help Lightningがトークンを1回拒否</translation>
    </message>
    <message>
        <source>sign in (/auth)</source>
        <translation>サインイン (/auth)</translation>
    </message>
    <message>
        <source>create (POST /session)</source>
        <translation>作成 (POST /session)</translation>
    </message>
    <message>
        <source>join (GET /session)</source>
        <translation>参加 (GET /session)</translation>
    </message>
    <message>
        <source>“%1” is no address of a device. Write one such as 192.168.2.17, a network such as 192.168.2.0/24, or nothing for any device.</source>
        <translation>「%1」は端末のアドレスではありません。192.168.2.17のようなアドレスか、192.168.2.0/24のようなネットワークを書いてください。何も書かなければすべての端末です。</translation>
    </message>
</context>
<context>
    <name>pinbridge::Notes</name>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The Sessions page says what became of each pin.</source>
        <translation>PINを読み上げた人に数字を確認するか、新しいセッションを作成してください。各PINがどうなったかは、セッションのページに表示されます。</translation>
    </message>
    <message>
        <source>Run the check under Profiles; most often a newer partner key has replaced the one in use.</source>
        <translation>プロファイルのチェックを実行してください。多くの場合、使用中のパートナーキーが新しいものに置き換えられています。</translation>
    </message>
    <message>
        <source>The device may try again a little later. Where it does not pass, the check under Profiles names the step that fails.</source>
        <translation>端末からは、少し後で再試行できます。解消しない場合は、プロファイルのチェックで失敗する手順がわかります。</translation>
    </message>
    <message>
        <source>The creator fetched their own pin</source>
        <translation>作成者が自分のPINを取得しました</translation>
    </message>
    <message>
        <source>The device sent the creator&apos;s token and got the contact&apos;s side. That joins one person twice, and nobody else.</source>
        <translation>端末が作成者のトークンを送信し、相手の側を取得しました。これでは同じ人が2回参加することになり、ほかには誰も参加しません。</translation>
    </message>
    <message>
        <source>The pin is for the contact&apos;s device; the creator has their side from making the session.</source>
        <translation>PINは相手の端末のためのものです。作成者の側は、セッションの作成時に渡されています。</translation>
    </message>
    <message>
        <source>A web page of another origin asked</source>
        <translation>別のオリジンのWebページからのリクエストです</translation>
    </message>
    <message>
        <source>The answer was sent, but the page&apos;s browser keeps it: it comes from an origin that may not read replies (CORS).</source>
        <translation>応答は送信されましたが、ページのブラウザーに止められます。応答を読むことが許可されていないオリジンからのリクエストです（CORS）。</translation>
    </message>
    <message>
        <source>Allow it on the Devices page, or its network under “%1” on the Settings page. Until then its app need not send the request again.</source>
        <translation>端末のページで許可するか、設定のページの「%1」でそのネットワークを許可してください。それまでは、アプリからリクエストを送り直す必要はありません。</translation>
    </message>
    <message>
        <source>Use an address that the Home page shows, or localhost. Another name of this desk has to be added to “%1” on the Settings page.</source>
        <translation>ホームのページに表示されるアドレス、またはlocalhostを使用してください。このサーバーの別名は、設定のページの「%1」に追加する必要があります。</translation>
    </message>
    <message>
        <source>Where the page is your own, add its origin to “%1” on the Settings page.</source>
        <translation>自分のページの場合は、そのオリジンを設定のページの「%1」に追加してください。</translation>
    </message>
</context>
<context>
    <name>pinbridge::Phrase</name>
    <message>
        <source>Pinbridge cannot have itself started at login on this system yet.</source>
        <translation>このシステムでは、ログイン時にPinbridgeを自動で起動することはまだできません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1を削除できません。</translation>
    </message>
    <message>
        <source>The profile has no partner key.</source>
        <translation>プロファイルにパートナーキーがありません。</translation>
    </message>
    <message>
        <source>The server is not running. Start it first.</source>
        <translation>サーバーが動作していません。先に開始してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません：%2。</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the system&apos;s vault, and this program was started without one.</source>
        <translation>%1の秘密情報はシステムの資格情報ストアにありますが、このプログラムは資格情報ストアなしで起動されています。</translation>
    </message>
    <message>
        <source>This profile is not there any more, or damaged.</source>
        <translation>このプロファイルはもう存在しないか、破損しています。</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>このプロファイルはもう存在しません。</translation>
    </message>
    <message>
        <source>A field cannot be used.</source>
        <translation>使用できない項目があります。</translation>
    </message>
    <message>
        <source>This session has no vault for secrets.</source>
        <translation>このセッションには秘密情報用の資格情報ストアがありません。</translation>
    </message>
    <message>
        <source>Settings cannot be saved.</source>
        <translation>設定を保存できません。</translation>
    </message>
    <message>
        <source>There is a profile of that name. Give this one another.</source>
        <translation>同じ名前のプロファイルがあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the profile a name: it is shown at the top of the window.</source>
        <translation>プロファイルに名前を付けてください。ウィンドウの上部に表示されます。</translation>
    </message>
    <message>
        <source>There is no partner key. Choose the .pem file that was issued with the site.</source>
        <translation>パートナーキーがありません。サイトとともに発行された.pemファイルを選択してください。</translation>
    </message>
    <message>
        <source>There are no credentials. Set them up, or try the sandbox.</source>
        <translation>認証情報がありません。設定するか、サンドボックスを試してください。</translation>
    </message>
    <message>
        <source>Or choose another with --data-dir.</source>
        <translation>または、--data-dirで別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>give an address of this machine</source>
        <translation>このマシンのアドレスを指定してください</translation>
    </message>
    <message>
        <source>%1, or :: for all</source>
        <translation>%1、またはすべてを表す::</translation>
    </message>
    <message>
        <source>give a number from %1 to %2</source>
        <translation>%1から%2までの数を指定してください</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>%1または%2を指定してください</translation>
    </message>
    <message>
        <source>give the certificate, too</source>
        <translation>証明書も指定してください</translation>
    </message>
    <message>
        <source>give the certificate, too: --tls-certificate F</source>
        <translation>証明書も指定してください：--tls-certificate F</translation>
    </message>
    <message>
        <source>Listening on %1, but --access local refuses every device other than this machine; for others add --access approved, and allow each, or --access open.</source>
        <translation>%1で待ち受けますが、--access localではこのマシン以外のすべての端末が拒否されます。ほかの端末には、--access approvedを指定して1台ずつ許可するか、--access openを指定してください。</translation>
    </message>
    <message>
        <source>With --access local every device behind --proxy %1 is refused; add --access approved, and allow each, or --access open.</source>
        <translation>--access localでは、--proxy %1の背後のすべての端末が拒否されます。--access approvedを指定して1台ずつ許可するか、--access openを指定してください。</translation>
    </message>
    <message>
        <source>--allow has no effect with --access %1, only with --access approved.</source>
        <translation>--allowは--access %1では効果がなく、--access approvedでのみ有効です。</translation>
    </message>
    <message>
        <source>The path of the data folder %1 is too long for a socket in it. Choose a shorter one with --data-dir.</source>
        <translation>データフォルダー%1のパスは、その中のソケットには長すぎます。--data-dirで、より短いものを選択してください。</translation>
    </message>
    <message>
        <source>Several profiles are stored, and none was used last. Name one with --profile: %1.</source>
        <translation>複数のプロファイルが保存されていますが、最後に使用したものがありません。--profileで指定してください：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 holds the key itself; save the key in a file that only you can read and give that file&apos;s path.</source>
        <translation>%1に鍵そのものが入っています。自分だけが読めるファイルに鍵を保存し、そのファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>%1 (or %2): %3</source>
        <translation>%1（または%2）：%3</translation>
    </message>
    <message>
        <source>%1
  %2</source>
        <translation>%1
  %2</translation>
    </message>
    <message>
        <source>Credentials are missing. Set in the environment or in an --env-file:
  %1
or store a profile with the console (pinbridge), or try without an account: --sandbox</source>
        <translation>認証情報が足りません。環境変数または--env-fileで次を設定してください：
  %1
または、コンソール（pinbridge）でプロファイルを保存するか、アカウントなしで試してください：--sandbox</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the system&apos;s vault, which has not been asked.</source>
        <translation>%1の秘密情報はシステムの資格情報ストアにありますが、まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>Enter its API key and partner key in the console once more.</source>
        <translation>コンソールでAPIキーとパートナーキーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The vault has no secrets of %1.</source>
        <translation>資格情報ストアに%1の秘密情報がありません。</translation>
    </message>
    <message>
        <source>What the vault has of %1 cannot be used: %2</source>
        <translation>資格情報ストアにある%1のデータは使用できません：%2</translation>
    </message>
    <message>
        <source>What the vault has are not the secrets that %1 was saved with: saving was broken off.</source>
        <translation>資格情報ストアにあるのは、%1を保存したときの秘密情報ではありません。保存が途中で中断されました。</translation>
    </message>
    <message>
        <source>%1 has no partner key.</source>
        <translation>%1にパートナーキーがありません。</translation>
    </message>
    <message>
        <source>Qt has no TLS library here</source>
        <translation>このQtにはTLSライブラリがありません</translation>
    </message>
    <message>
        <source>give %1, %2 or %3</source>
        <translation>%1、%2、%3のいずれかを指定してください</translation>
    </message>
    <message>
        <source>give a number with s, m, h or d, from 60s to 30d</source>
        <translation>60sから30dまでの数を、s、m、h、dのいずれかを付けて指定してください</translation>
    </message>
    <message>
        <source>give a network</source>
        <translation>ネットワークを指定してください</translation>
    </message>
    <message>
        <source>give scheme and host, perhaps a port or * for every port, and no path</source>
        <translation>スキームとホストを指定し、必要ならポート（すべてのポートは*）を付け、パスは付けないでください</translation>
    </message>
    <message>
        <source>give the address of one proxy</source>
        <translation>プロキシ1台のアドレスを指定してください</translation>
    </message>
    <message>
        <source>base URL: https://api.helplightning.net/api (US) or https://api.eu1.helplightning.net/api (EU)</source>
        <translation>ベースURL：https://api.helplightning.net/api（米国）またはhttps://api.eu1.helplightning.net/api（EU）</translation>
    </message>
    <message>
        <source>the site&apos;s number</source>
        <translation>サイトの番号</translation>
    </message>
    <message>
        <source>the application&apos;s API key</source>
        <translation>アプリケーションのAPIキー</translation>
    </message>
    <message>
        <source>path of the file with the site&apos;s RSA private key (PEM)</source>
        <translation>サイトのRSA秘密鍵（PEM）のファイルのパス</translation>
    </message>
    <message>
        <source>%1: the file %2 is empty.</source>
        <translation>%1：ファイル%2は空です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; %2</source>
        <translation>「%1」は使用できません。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; %2, such as %3</source>
        <translation>「%1」は使用できません。%2（例：%3）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; %2: --%3 %4</source>
        <translation>「%1」は使用できません。%2：--%3 %4</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Both %1 and %2 are set in %3; keep one of them.</source>
        <translation>%3で%1と%2の両方が設定されています。どちらか一方だけにしてください。</translation>
    </message>
    <message>
        <source>Both %1 and %2 are set; keep one of them.</source>
        <translation>%1と%2の両方が設定されています。どちらか一方だけにしてください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The store&apos;s setting %1</source>
        <translation>ストアの設定%1</translation>
    </message>
    <message>
        <source>The settings in %1 do not count: %2</source>
        <translation>%1の設定は効果がありません：%2</translation>
    </message>
    <message>
        <source>other users of this machine can write to it. Run: %1</source>
        <translation>このマシンのほかのユーザーが書き込めます。次を実行してください：%1</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>JSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2).</source>
        <translation>JSONではありません（%1、バイト位置%2）。</translation>
    </message>
    <message>
        <source>another version of Pinbridge has written it.</source>
        <translation>別のバージョンのPinbridgeが書き込んだものです。</translation>
    </message>
    <message>
        <source>its &quot;settings&quot; are no JSON object.</source>
        <translation>「settings」がJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is not understood and cannot be renamed, so nothing is saved over it. Move it away.</source>
        <translation>%1は解釈できず、名前も変更できないため、上書き保存しません。ファイルを移動してください。</translation>
    </message>
    <message>
        <source>give a number of days, from 1d to 3650d</source>
        <translation>1dから3650dまでの日数を指定してください</translation>
    </message>
    <message>
        <source>The address holds a blank or a control character. Type it again.</source>
        <translation>アドレスに空白または制御文字が含まれています。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The address holds the character %1, which is not accepted.</source>
        <translation>アドレスに使用できない文字%1が含まれています。</translation>
    </message>
    <message>
        <source>There is no e-mail address. Give one, like name@example.com.</source>
        <translation>メールアドレスがありません。name@example.comのように指定してください。</translation>
    </message>
    <message>
        <source>The address is longer than 254 characters.</source>
        <translation>アドレスが254文字を超えています。</translation>
    </message>
    <message>
        <source>The address has no @. Give one like name@example.com.</source>
        <translation>アドレスに@がありません。name@example.comのように指定してください。</translation>
    </message>
    <message>
        <source>The address has more than one @. Give one address.</source>
        <translation>アドレスに@が2つ以上あります。アドレスを1つだけ指定してください。</translation>
    </message>
    <message>
        <source>There is nothing before the @ of the address.</source>
        <translation>アドレスの@の前に何もありません。</translation>
    </message>
    <message>
        <source>There is nothing behind the @ of the address.</source>
        <translation>アドレスの@の後に何もありません。</translation>
    </message>
    <message>
        <source>What stands behind the @ is not a domain. Give one like example.com.</source>
        <translation>@の後がドメインではありません。example.comのように指定してください。</translation>
    </message>
    <message>
        <source>%1 may be lost in a power cut: %2.</source>
        <translation>%1は停電時に失われるおそれがあります：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2.</source>
        <translation>%1を置き換えられません：%2。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1は存在しません。パスを確認してください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file in it.</source>
        <translation>%1はフォルダーです。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Give a file.</source>
        <translation>%1は通常のファイルではありません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>%1を読み取れません：%2。読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 KiB, so it is not the file that is wanted.</source>
        <translation>%1は%2 KiBより大きいため、目的のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 holds a secret, and other users of this machine can reach it. Run: %2</source>
        <translation>%1には秘密情報が含まれていますが、このマシンのほかのユーザーがアクセスできます。次を実行してください：%2</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed.</source>
        <translation>フォルダーが必要な場所ですが、%1はファイルです。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who may write there.</source>
        <translation>フォルダー%1を作成できません。書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 exists already. Give the name of a new file.</source>
        <translation>%1はすでに存在します。新しいファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1を作成できません：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1を開けません：%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: a certificate in it cannot be read. Copy all of the file again.</source>
        <translation>%1：中の証明書を読み取れません。ファイル全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 holds a private key and %2 a certificate: the two are swapped.</source>
        <translation>%1に秘密鍵、%2に証明書が入っています。2つが入れ替わっています。</translation>
    </message>
    <message>
        <source>%1 holds a private key and no certificate. Give the certificate&apos;s file.</source>
        <translation>%1には秘密鍵があり、証明書がありません。証明書のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM, which starts with a line -----BEGIN CERTIFICATE-----. Convert a copy with: openssl x509 -inform DER -in FILE</source>
        <translation>%1に、-----BEGIN CERTIFICATE-----の行で始まるPEM形式の証明書がありません。次のコマンドでコピーを変換してください：openssl x509 -inform DER -in FILE</translation>
    </message>
    <message>
        <source>%1: the EC key is damaged, or on a curve without a name. Devices take P-256, P-384 and P-521.</source>
        <translation>%1：EC鍵が破損しているか、名前のない曲線を使用しています。端末が受け付けるのはP-256、P-384、P-521です。</translation>
    </message>
    <message>
        <source>%1: the key is neither an RSA nor an EC key, which are the ones that devices take.</source>
        <translation>%1：端末が受け付けるRSA鍵でもEC鍵でもありません。</translation>
    </message>
    <message>
        <source>%1: the key is protected by a passphrase. Set PINBRIDGE_TLS_KEY_PASSPHRASE, or PINBRIDGE_TLS_KEY_PASSPHRASE_FILE for a file that holds it.</source>
        <translation>%1：鍵はパスフレーズで保護されています。PINBRIDGE_TLS_KEY_PASSPHRASEを設定するか、パスフレーズの入ったファイルをPINBRIDGE_TLS_KEY_PASSPHRASE_FILEで指定してください。</translation>
    </message>
    <message>
        <source>%1: the key is protected by an outdated cipher. Protect a copy anew with: openssl pkcs8 -topk8 -in FILE -out tls-key.pem -provider legacy -provider default</source>
        <translation>%1：鍵は古い暗号方式で保護されています。次のコマンドでコピーを保護し直してください：openssl pkcs8 -topk8 -in FILE -out tls-key.pem -provider legacy -provider default</translation>
    </message>
    <message>
        <source>%1: the passphrase does not fit the key.</source>
        <translation>%1：パスフレーズが鍵と一致しません。</translation>
    </message>
    <message>
        <source>%1: the private key in it cannot be read. Copy all of the file again.</source>
        <translation>%1：中の秘密鍵を読み取れません。ファイル全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 holds a certificate and no private key. Give the key&apos;s file with --tls-key.</source>
        <translation>%1には証明書があり、秘密鍵がありません。--tls-keyで鍵のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM, which starts with a line -----BEGIN %2-----.</source>
        <translation>%1に、-----BEGIN %2-----の行で始まるPEM形式の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>%1: the RSA key has %2 bits, and devices ask for %3.</source>
        <translation>%1：RSA鍵は%2ビットですが、端末は%3ビットを求めます。</translation>
    </message>
    <message>
        <source>%1: the EC key is on the curve %2. Devices take P-256, P-384 and P-521.</source>
        <translation>%1：EC鍵は曲線%2を使用しています。端末が受け付けるのはP-256、P-384、P-521です。</translation>
    </message>
    <message>
        <source>%1: the certificate is not valid before %2. Check the clock.</source>
        <translation>%1：証明書は%2より前は有効ではありません。時計を確認してください。</translation>
    </message>
    <message>
        <source>%1: the certificate ended on %2. Give the renewed one.</source>
        <translation>%1：証明書は%2に期限が切れました。更新した証明書を指定してください。</translation>
    </message>
    <message>
        <source>%1: the certificate is not one for servers (its key usage says so).</source>
        <translation>%1：サーバー用の証明書ではありません（鍵の用途にそう記されています）。</translation>
    </message>
    <message>
        <source>%1: the certificate is signed with an outdated hash, which devices refuse. Have it issued anew.</source>
        <translation>%1：証明書は、端末が拒否する古いハッシュで署名されています。発行し直してもらってください。</translation>
    </message>
    <message>
        <source>%1: the key and the certificate do not belong together.</source>
        <translation>%1：鍵と証明書の組み合わせが一致しません。</translation>
    </message>
    <message>
        <source>The certificate in %1 and the key in %2 do not belong together.</source>
        <translation>%1の証明書と%2の鍵の組み合わせが一致しません。</translation>
    </message>
    <message>
        <source>%1 holds a key that this program did not make. Move the file away, and give a certificate of your own with --tls-certificate.</source>
        <translation>%1に、このプログラムが作成したものではない鍵が入っています。ファイルを移動し、独自の証明書を--tls-certificateで指定してください。</translation>
    </message>
    <message>
        <source>This program did not make that file and leaves it as it is: give it with --tls-certificate, or move it away.</source>
        <translation>このプログラムが作成したファイルではないため、そのまま残します。--tls-certificateで指定するか、移動してください。</translation>
    </message>
    <message>
        <source>%1: the certificate does not name this machine, all of its addresses and what --host-name gives.</source>
        <translation>%1：証明書に、このマシン、そのすべてのアドレス、--host-nameで指定した名前がそろっていません。</translation>
    </message>
    <message>
        <source>The cryptographic library could not make a certificate.</source>
        <translation>暗号ライブラリで証明書を作成できませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another program makes a certificate in it. Check who may write there.</source>
        <translation>フォルダー%1に書き込めないか、別のプログラムがその中で証明書を作成しています。書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>Line %1 has no &apos;=&apos;. Write NAME=value.</source>
        <translation>%1行目に「=」がありません。「名前=値」と書いてください。</translation>
    </message>
    <message>
        <source>Line %1 has no variable&apos;s name before the &apos;=&apos;. Use letters, digits and &apos;_&apos;.</source>
        <translation>%1行目の「=」の前に変数名がありません。英字、数字、「_」を使用してください。</translation>
    </message>
    <message>
        <source>Line %1 has a quote that is not closed, or text behind the closing quote.</source>
        <translation>%1行目に、閉じていない引用符、または閉じる引用符の後のテキストがあります。</translation>
    </message>
    <message>
        <source>both %1 and %2 are set. Keep one of them.</source>
        <translation>%1と%2の両方が設定されています。どちらか一方だけにしてください。</translation>
    </message>
    <message>
        <source>%1 names a file that cannot be used: %2</source>
        <translation>%1が指定するファイルは使用できません：%2</translation>
    </message>
    <message>
        <source>there is no HLSERVER_ variable in it, such as HLSERVER_URL. Choose the file with the site&apos;s settings.</source>
        <translation>HLSERVER_URLのようなHLSERVER_で始まる変数がありません。サイトの設定が入ったファイルを選択してください。</translation>
    </message>
    <message>
        <source>the profile has no partner key to export.</source>
        <translation>プロファイルに、エクスポートするパートナーキーがありません。</translation>
    </message>
    <message>
        <source>the name ends in .pem, which the key&apos;s file beside it will have. Give one that ends in .env.</source>
        <translation>名前が.pemで終わっていますが、隣に置く鍵のファイルがその名前になります。.envで終わる名前を指定してください。</translation>
    </message>
    <message>
        <source>the key would take the place of %1, which is another file. Give another name.</source>
        <translation>鍵が別のファイル%1を置き換えてしまいます。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The cryptographic library failed. Try again; if it stays, restart.</source>
        <translation>暗号ライブラリでエラーが発生しました。もう一度試し、直らない場合は再起動してください。</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase. Give the passphrase.</source>
        <translation>鍵はパスフレーズで保護されています。パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The key is protected by an outdated cipher. Protect a copy anew with: openssl pkcs8 -topk8 -in FILE -out partner-key.pem -provider legacy -provider default</source>
        <translation>鍵は古い暗号方式で保護されています。次のコマンドでコピーを保護し直してください：openssl pkcs8 -topk8 -in FILE -out partner-key.pem -provider legacy -provider default</translation>
    </message>
    <message>
        <source>The passphrase does not fit this key. Type it again.</source>
        <translation>パスフレーズがこの鍵と一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The key is damaged: its PEM block cannot be read. Copy all of it again.</source>
        <translation>鍵が破損しています。PEMブロックを読み取れません。全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is an RSA-PSS key, which cannot sign partner tokens. The partner key is a plain RSA key.</source>
        <translation>これはRSA-PSS鍵で、パートナートークンに署名できません。パートナーキーは通常のRSA鍵です。</translation>
    </message>
    <message>
        <source>This is an EC key. The partner key is an RSA key.</source>
        <translation>これはEC鍵です。パートナーキーはRSA鍵です。</translation>
    </message>
    <message>
        <source>This is an Ed25519 key. The partner key is an RSA key.</source>
        <translation>これはEd25519鍵です。パートナーキーはRSA鍵です。</translation>
    </message>
    <message>
        <source>This is not an RSA key, and the partner key is one.</source>
        <translation>これはRSA鍵ではありません。パートナーキーはRSA鍵です。</translation>
    </message>
    <message>
        <source>This RSA key has %1 bits. At least %2 are needed: issue a new partner key.</source>
        <translation>このRSA鍵は%1ビットです。%2ビット以上が必要です。新しいパートナーキーを発行してください。</translation>
    </message>
    <message>
        <source>The key is damaged: what it signs cannot be verified. Copy all of it again, or issue a new one.</source>
        <translation>鍵が破損しています。この鍵の署名を検証できません。全体をもう一度コピーするか、新しい鍵を発行してください。</translation>
    </message>
    <message>
        <source>A key of %1 bits cannot be made. Choose %2 to %3.</source>
        <translation>%1ビットの鍵は作成できません。%2から%3の間で選択してください。</translation>
    </message>
    <message>
        <source>This key is in OpenSSH&apos;s own format. Convert a copy of it with: ssh-keygen -p -m PEM -f FILE</source>
        <translation>この鍵はOpenSSH独自の形式です。次のコマンドでコピーを変換してください：ssh-keygen -p -m PEM -f FILE</translation>
    </message>
    <message>
        <source>This is a DSA key. The partner key is an RSA key.</source>
        <translation>これはDSA鍵です。パートナーキーはRSA鍵です。</translation>
    </message>
    <message>
        <source>This is a certificate request. The partner key is the private key that belongs to it.</source>
        <translation>これは証明書署名要求です。パートナーキーは、それに対応する秘密鍵です。</translation>
    </message>
    <message>
        <source>This is a certificate. The partner key is the private key that belongs to it.</source>
        <translation>これは証明書です。パートナーキーは、それに対応する秘密鍵です。</translation>
    </message>
    <message>
        <source>This is a public key. The partner key is the private key that belongs to it.</source>
        <translation>これは公開鍵です。パートナーキーは、それに対応する秘密鍵です。</translation>
    </message>
    <message>
        <source>This is a PGP key. The partner key is an RSA private key in PEM.</source>
        <translation>これはPGP鍵です。パートナーキーはPEM形式のRSA秘密鍵です。</translation>
    </message>
    <message>
        <source>These are EC parameters. The partner key is an RSA private key.</source>
        <translation>これはECパラメーターです。パートナーキーはRSA秘密鍵です。</translation>
    </message>
    <message>
        <source>This key is in PuTTY&apos;s own format. Export it in PuTTYgen: Conversions, Export OpenSSH key, then convert the copy with: ssh-keygen -p -m PEM -f FILE</source>
        <translation>この鍵はPuTTY独自の形式です。PuTTYgenのConversions、Export OpenSSH keyでエクスポートし、次のコマンドでコピーを変換してください：ssh-keygen -p -m PEM -f FILE</translation>
    </message>
    <message>
        <source>This is an SSH public key. The partner key is an RSA private key in PEM.</source>
        <translation>これはSSH公開鍵です。パートナーキーはPEM形式のRSA秘密鍵です。</translation>
    </message>
    <message>
        <source>This text is saved as UTF-16. Save it again as UTF-8 or plain text.</source>
        <translation>このテキストはUTF-16で保存されています。UTF-8またはプレーンテキストで保存し直してください。</translation>
    </message>
    <message>
        <source>This is a binary (DER) file. Convert a key with: openssl pkey -inform DER -in FILE -out partner-key.pem, or a PKCS#12 bundle with: openssl pkcs12 -in FILE -nocerts -out partner-key.pem</source>
        <translation>これはバイナリ（DER）ファイルです。鍵は次のコマンドで変換してください：openssl pkey -inform DER -in FILE -out partner-key.pem。PKCS#12バンドルは次のコマンドで変換してください：openssl pkcs12 -in FILE -nocerts -out partner-key.pem</translation>
    </message>
    <message>
        <source>This is JSON. The partner key is an RSA private key in PEM.</source>
        <translation>これはJSONです。パートナーキーはPEM形式のRSA秘密鍵です。</translation>
    </message>
    <message>
        <source>There is no PEM private key in this. It is text that starts with a line -----BEGIN %1-----.</source>
        <translation>PEM形式の秘密鍵がありません。-----BEGIN %1-----の行で始まるテキストが必要です。</translation>
    </message>
    <message>
        <source>There is no key: the text is empty.</source>
        <translation>鍵がありません。テキストが空です。</translation>
    </message>
    <message>
        <source>There is more than one private key in this. Leave only the partner key.</source>
        <translation>秘密鍵が2つ以上あります。パートナーキーだけを残してください。</translation>
    </message>
    <message>
        <source>The key is cut off: its END line is missing. Copy all of it.</source>
        <translation>鍵が途中で切れています。END行がありません。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>There is no URL. Choose a data centre, or give one like https://api.helplightning.net/api.</source>
        <translation>URLがありません。データセンターを選択するか、https://api.helplightning.net/apiのように指定してください。</translation>
    </message>
    <message>
        <source>The URL has no scheme. Start it with https://.</source>
        <translation>URLにスキームがありません。https://で始めてください。</translation>
    </message>
    <message>
        <source>The URL holds a character or a port that no URL has. Give one like https://api.helplightning.net/api.</source>
        <translation>URLに使用できない文字またはポートが含まれています。https://api.helplightning.net/apiのように指定してください。</translation>
    </message>
    <message>
        <source>The URL starts with %1://. Start it with https://.</source>
        <translation>URLが%1://で始まっています。https://で始めてください。</translation>
    </message>
    <message>
        <source>The URL names no host or an impossible port. Give one like https://api.helplightning.net/api.</source>
        <translation>URLにホストがないか、ポートがあり得ない値です。https://api.helplightning.net/apiのように指定してください。</translation>
    </message>
    <message>
        <source>The URL holds a user name or password. Remove what stands before the @.</source>
        <translation>URLにユーザー名またはパスワードが含まれています。@の前にあるものを削除してください。</translation>
    </message>
    <message>
        <source>The URL holds a &apos;?&apos; or &apos;#&apos;. Remove it and what follows.</source>
        <translation>URLに「?」または「#」が含まれています。それ以降を削除してください。</translation>
    </message>
    <message>
        <source>There is no enterprise id. It is the number of your site.</source>
        <translation>エンタープライズIDがありません。サイトの番号です。</translation>
    </message>
    <message>
        <source>The enterprise id is a number, like 1234. Leave out everything but its digits.</source>
        <translation>エンタープライズIDは1234のような数字です。数字以外を除いてください。</translation>
    </message>
    <message>
        <source>The enterprise id has more than 20 digits, so it is something else. It is the number of your site.</source>
        <translation>エンタープライズIDが20桁を超えているため、別のものです。サイトの番号を指定してください。</translation>
    </message>
    <message>
        <source>There is no API key. Paste the one of your site.</source>
        <translation>APIキーがありません。サイトのAPIキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a PEM file, like the partner key is. The API key is one line of letters and digits.</source>
        <translation>これはパートナーキーのようなPEMファイルです。APIキーは英字と数字の1行です。</translation>
    </message>
    <message>
        <source>The API key holds a line break. It is one line: paste it again without what stands around it.</source>
        <translation>APIキーに改行が含まれています。APIキーは1行です。前後の余分なものを除いて、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The API key holds a blank. Paste it again without what stands around it.</source>
        <translation>APIキーに空白が含まれています。前後の余分なものを除いて、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The API key holds a character that is not plain ASCII. Copy it again from where it was issued.</source>
        <translation>APIキーにASCII以外の文字が含まれています。発行元からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The API key is longer than 512 characters, so it is something else.</source>
        <translation>APIキーが512文字を超えているため、別のものです。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;: none is stored in %2.</source>
        <translation>プロファイル「%1」はありません。%2にはプロファイルが保存されていません。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Stored are: %2.</source>
        <translation>プロファイル「%1」はありません。保存されているもの：%2。</translation>
    </message>
    <message>
        <source>Several profiles are named &quot;%1&quot;. Give one&apos;s id instead: %2.</source>
        <translation>「%1」という名前のプロファイルが複数あります。代わりにIDを指定してください：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2. Check who may write there.</source>
        <translation>%1を%2に移動できません。書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: it holds no profile. Remove it and enter the profile again.</source>
        <translation>%1は破損しています。プロファイルが入っていません。削除して、プロファイルをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The profile has no name. Give it one.</source>
        <translation>プロファイルに名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1を削除できません：%2。</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the system&apos;s vault.</source>
        <translation>%1の秘密情報はシステムの資格情報ストアにあります。</translation>
    </message>
    <message>
        <source>%1 may be another device on each interface: name the one that it is reached by, such as %1%eth0.</source>
        <translation>%1はインターフェイスごとに別の端末を指すことがあります。%1%eth0のように、端末に到達するインターフェイスを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not the address of another device; this machine itself is always served.</source>
        <translation>%1は別の端末のアドレスではありません。このマシン自体には常に応対します。</translation>
    </message>
    <message>
        <source>That</source>
        <translation>それ</translation>
    </message>
    <message>
        <source>%1 devices have been decided on, and there is room for no more. Forget some, or allow a network with --allow.</source>
        <translation>%1台の端末について決定済みで、これ以上の余地がありません。いくつかを破棄するか、--allowでネットワークを許可してください。</translation>
    </message>
    <message>
        <source>%1 devices have a name, and there is room for no more. Forget some, or take their names away.</source>
        <translation>%1台の端末に名前があり、これ以上の余地がありません。いくつかを破棄するか、名前を外してください。</translation>
    </message>
    <message>
        <source>A device&apos;s name is one line, without control characters.</source>
        <translation>端末の名前は、制御文字を含まない1行です。</translation>
    </message>
    <message>
        <source>A device&apos;s name has %1 characters at most; this one has %2.</source>
        <translation>端末の名前は%1文字までです。これは%2文字です。</translation>
    </message>
    <message>
        <source>A device is allowed for a second at least, or for good.</source>
        <translation>端末の許可は、1秒以上か、無期限です。</translation>
    </message>
    <message>
        <source>What was decided before still counts. Should the store have kept this decision all the same, the list of devices shows it once it answers.</source>
        <translation>以前の決定は引き続き有効です。この決定が結局ストアに保存されていた場合は、ストアが応答した時点で端末の一覧に表示されます。</translation>
    </message>
    <message>
        <source>The host name %1 cannot be found.</source>
        <translation>ホスト名%1が見つかりません。</translation>
    </message>
    <message>
        <source>Check the spelling of the URL, then this computer&apos;s network and DNS.</source>
        <translation>URLの綴りを確認し、次にこのコンピューターのネットワークとDNSを確認してください。</translation>
    </message>
    <message>
        <source>%1 accepts no connection on port %2.</source>
        <translation>%1はポート%2で接続を受け付けません。</translation>
    </message>
    <message>
        <source>Check the port of the URL, and whether upstream is up.</source>
        <translation>URLのポートと、上流が稼働しているかを確認してください。</translation>
    </message>
    <message>
        <source>No connection to %1 port %2 came about.</source>
        <translation>%1のポート%2に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and that no firewall forbids it.</source>
        <translation>このコンピューターのネットワークと、ファイアウォールで禁止されていないことを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>%1の証明書は%2に期限が切れました。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date first; else upstream&apos;s operator must renew it.</source>
        <translation>まずこのコンピューターの日付を確認してください。正しい場合は、上流の運営者が更新する必要があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>%1の証明書は%2より前は有効ではありません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>The certificate is for another host than %1.</source>
        <translation>証明書は%1とは別のホストのものです。</translation>
    </message>
    <message>
        <source>Check the host of the URL; behind it stands another server.</source>
        <translation>URLのホストを確認してください。その先には別のサーバーがあります。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, so nobody vouches for it.</source>
        <translation>%1の証明書は自己署名で、誰も保証していません。</translation>
    </message>
    <message>
        <source>A proxy may be reading along. If the certificate is known to be right, add it to the system&apos;s trusted certificates.</source>
        <translation>プロキシが通信を読んでいるおそれがあります。証明書が正しいとわかっている場合は、システムの信頼する証明書に追加してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that is not trusted here.</source>
        <translation>%1の証明書の発行者は、ここでは信頼されていません。</translation>
    </message>
    <message>
        <source>A proxy may be reading along. If not, update the system&apos;s trusted certificates.</source>
        <translation>プロキシが通信を読んでいるおそれがあります。そうでない場合は、システムの信頼する証明書を更新してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2.</source>
        <translation>%1の証明書を信頼できません：%2。</translation>
    </message>
    <message>
        <source>Tell upstream&apos;s operator.</source>
        <translation>上流の運営者に知らせてください。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS as it should on this port.</source>
        <translation>%1はこのポートで正しくTLSを話しません。</translation>
    </message>
    <message>
        <source>Check the port of the URL, and that it is https there; TLS 1.2 is the least.</source>
        <translation>URLのポートと、そこがhttpsであることを確認してください。TLS 1.2以上が必要です。</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>an unnamed host</source>
        <translation>名前のないホスト</translation>
    </message>
    <message>
        <source>DNS said nothing about %1 within %2 s.</source>
        <translation>%2 s以内に%1についてのDNSの応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network and DNS.</source>
        <translation>このコンピューターのネットワークとDNSを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 s.</source>
        <translation>%1はポート%2で%3 s以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 port %2 answers</source>
        <translation>%1のポート%2が応答します</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2 s.</source>
        <translation>%1は%2 s以内にTLSハンドシェイクを完了しませんでした。</translation>
    </message>
    <message>
        <source>Check the port of the URL, and that it is https there.</source>
        <translation>URLのポートと、そこがhttpsであることを確認してください。</translation>
    </message>
    <message>
        <source>certificate of %1, %2</source>
        <translation>%1の証明書、%2</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Correct the URL in the profile.</source>
        <translation>プロファイルのURLを修正してください。</translation>
    </message>
    <message>
        <source>http lets everybody on the way read keys and tokens. Use https.</source>
        <translation>httpでは、経路上の誰もがキーとトークンを読み取れます。httpsを使用してください。</translation>
    </message>
    <message>
        <source>upstream did not tell the time</source>
        <translation>上流が時刻を示しませんでした</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>時計 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow. Partner tokens are dated by it and soon expire: set it, best by the network.</source>
        <translation>このコンピューターの時計が遅れています。パートナートークンはこの時刻で作成され、すぐに期限が切れます。なるべくネットワーク経由で時刻を合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast. Partner tokens are dated by it and soon expire: set it, best by the network.</source>
        <translation>このコンピューターの時計が進んでいます。パートナートークンはこの時刻で作成され、すぐに期限が切れます。なるべくネットワーク経由で時刻を合わせてください。</translation>
    </message>
    <message>
        <source>Most likely a newer partner key has replaced this one: only one key of a site is active, and a new one silently ends the old. Next, check that site %1 is the one the key belongs to.</source>
        <translation>おそらく、より新しいパートナーキーがこのキーに取って代わりました。サイトで有効なキーは1つだけで、新しいキーは古いキーを通知なく無効にします。次に、このキーがサイト%1のものであることを確認してください。</translation>
    </message>
    <message>
        <source>Then check the API key: upstream does not say which of the two it refused.</source>
        <translation>その次にAPIキーを確認してください。上流は、どちらを拒否したかを示しません。</translation>
    </message>
    <message>
        <source>Last, check this computer&apos;s clock.</source>
        <translation>最後に、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Last, check this computer&apos;s clock (%1 against upstream&apos;s).</source>
        <translation>最後に、このコンピューターの時計を確認してください（上流との差は%1）。</translation>
    </message>
    <message>
        <source>upstream did not object to it</source>
        <translation>上流から指摘はありませんでした</translation>
    </message>
    <message>
        <source>cannot be told apart from the token</source>
        <translation>トークンの問題と区別できません</translation>
    </message>
    <message>
        <source>Upstream refused the partner token.</source>
        <translation>上流がパートナートークンを拒否しました。</translation>
    </message>
    <message>
        <source>Upstream refused the partner token or the API key.</source>
        <translation>上流がパートナートークンまたはAPIキーを拒否しました。</translation>
    </message>
    <message>
        <source>Add /api to the end of the URL.</source>
        <translation>URLの末尾に/apiを追加してください。</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>URLのパスを確認してください。</translation>
    </message>
    <message>
        <source>Come again in %1 s.</source>
        <translation>%1 s後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The credentials could not be tried. Mend this first, then check again.</source>
        <translation>認証情報を試せませんでした。まずこれを解決してから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>not tried: the look-up was not answered</source>
        <translation>未試行：検索への応答がありませんでした</translation>
    </message>
    <message>
        <source>upstream took it</source>
        <translation>上流が受け付けました</translation>
    </message>
    <message>
        <source>RSA %1, signs; upstream took the token</source>
        <translation>RSA %1、署名できます。上流がトークンを受け付けました</translation>
    </message>
    <message>
        <source>upstream looks users up</source>
        <translation>上流でユーザーを検索できます</translation>
    </message>
    <message>
        <source>Upstream does not take the API key.</source>
        <translation>上流がAPIキーを受け付けません。</translation>
    </message>
    <message>
        <source>Copy it again, whole, and check that it belongs to this data centre.</source>
        <translation>全体をもう一度コピーし、このデータセンターのものであることを確認してください。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問い合わせなし</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>APIキーがありません。</translation>
    </message>
    <message>
        <source>Add it to the profile.</source>
        <translation>プロファイルに追加してください。</translation>
    </message>
    <message>
        <source>There is no partner key.</source>
        <translation>パートナーキーがありません。</translation>
    </message>
    <message>
        <source>the URL is http</source>
        <translation>URLはhttpです</translation>
    </message>
    <message>
        <source>Upstream redirects without saying where to. Check the URL.</source>
        <translation>上流が行き先を示さずにリダイレクトしています。URLを確認してください。</translation>
    </message>
    <message>
        <source>Upstream redirects from http to https. Start the URL with https://.</source>
        <translation>上流がhttpからhttpsへリダイレクトしています。URLをhttps://で始めてください。</translation>
    </message>
    <message>
        <source>Upstream redirects to %1. Redirects are not followed: they would carry the token along. If that host is the right one, change the URL; if it is unknown, a proxy or sign-in page stands in between.</source>
        <translation>上流が%1へリダイレクトしています。トークンが一緒に送られてしまうため、リダイレクトには従いません。そのホストが正しい場合はURLを変更してください。見覚えがない場合は、プロキシまたはサインインページが間にあります。</translation>
    </message>
    <message>
        <source>Upstream redirects to another path. Check the path of the URL.</source>
        <translation>上流が別のパスへリダイレクトしています。URLのパスを確認してください。</translation>
    </message>
    <message>
        <source>Upstream does not know this session (404). It may have ended: create a new one.</source>
        <translation>上流はこのセッションを知りません（404）。終了した可能性があります。新しく作成してください。</translation>
    </message>
    <message>
        <source>Upstream answered 404: it knows no such call, or the session or contact is gone. Try again; if it stays so, check the path of the URL.</source>
        <translation>上流が404を返しました。この呼び出しがないか、セッションまたは相手がなくなっています。もう一度試し、直らない場合はURLのパスを確認してください。</translation>
    </message>
    <message>
        <source>Upstream knows no such path (404). Check the URL.</source>
        <translation>上流にこのパスはありません（404）。URLを確認してください。</translation>
    </message>
    <message>
        <source>Upstream knows no such path (404). The URL does not end in /api: add it.</source>
        <translation>上流にこのパスはありません（404）。URLが/apiで終わっていません。追加してください。</translation>
    </message>
    <message>
        <source>Upstream refused the partner token. A new partner key silently ends the old one: check first that this is the site&apos;s newest key, then the enterprise id, then this computer&apos;s clock.</source>
        <translation>上流がパートナートークンを拒否しました。新しいパートナーキーは古いキーを通知なく無効にします。まずこれがサイトの最新のキーであること、次にエンタープライズID、その次にこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Upstream refused the partner token or the API key. A new partner key silently ends the old one: check first that this is the site&apos;s newest key, then the API key, the enterprise id and this computer&apos;s clock.</source>
        <translation>上流がパートナートークンまたはAPIキーを拒否しました。新しいパートナーキーは古いキーを通知なく無効にします。まずこれがサイトの最新のキーであること、次にAPIキー、エンタープライズID、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Upstream answered with status %1, which this call does not expect. Try again; if it stays so, tell the upstream&apos;s operator.</source>
        <translation>上流がステータス%1を返しましたが、この呼び出しでは想定していません。もう一度試し、直らない場合は上流の運営者に知らせてください。</translation>
    </message>
    <message>
        <source>Upstream gave no complete answer within %1 s. Try again; if it stays so, check this computer&apos;s network.</source>
        <translation>上流から%1 s以内に完全な応答がありませんでした。もう一度試し、直らない場合はこのコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Upstream&apos;s answer is larger than the %1 bytes that are allowed. Check that the URL is that of the API.</source>
        <translation>上流の応答が、許される%1バイトを超えています。URLがAPIのものであることを確認してください。</translation>
    </message>
    <message>
        <source>The host name %1 cannot be found. Check the URL and this computer&apos;s network.</source>
        <translation>ホスト名%1が見つかりません。URLとこのコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 accepts no connection. Check the host and port of the URL.</source>
        <translation>%1は接続を受け付けません。URLのホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>No trusted TLS connection to %1 came about. The credential check says what is wrong with it.</source>
        <translation>%1との間で信頼できるTLS接続を確立できませんでした。認証情報のチェックで原因がわかります。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete. Try again.</source>
        <translation>応答が完了する前に%1との接続が切れました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Upstream has had too many requests. Try again later.</source>
        <translation>上流へのリクエストが多すぎます。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Upstream is out of service for now. Try again later.</source>
        <translation>上流は現在サービスを停止しています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Upstream does not take the API key. Check that it was copied whole and belongs to this data centre.</source>
        <translation>上流がAPIキーを受け付けません。全体がコピーされていること、このデータセンターのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Upstream refused the token: it has expired or is not valid. Authenticate again to get a new one.</source>
        <translation>上流がトークンを拒否しました。期限切れか無効です。もう一度認証して、新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>Upstream knows no such user. Check the e-mail address.</source>
        <translation>上流にこのユーザーはいません。メールアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Upstream answered with a web page. Check that the URL is that of the API, and that no proxy or sign-in page stands in between.</source>
        <translation>上流がWebページを返しました。URLがAPIのものであること、プロキシやサインインページが間にないことを確認してください。</translation>
    </message>
    <message>
        <source>Upstream&apos;s answer %1. Check that the URL is that of the API.</source>
        <translation>上流の応答%1。URLがAPIのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Pinbridge is shutting down.</source>
        <translation>Pinbridgeは終了しようとしています。</translation>
    </message>
    <message>
        <source>The token is empty or holds a character that no token has. Authenticate again to get a new one.</source>
        <translation>トークンが空か、トークンにない文字が含まれています。もう一度認証して、新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>がJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>has a user without an id</source>
        <translation>にIDのないユーザーが含まれています</translation>
    </message>
    <message>
        <source>has a user who is neither active nor inactive</source>
        <translation>に有効か無効か不明なユーザーが含まれています</translation>
    </message>
    <message>
        <source>has a user with a token that is none</source>
        <translation>にトークンが正しくないユーザーが含まれています</translation>
    </message>
    <message>
        <source>has no list of users</source>
        <translation>にユーザーの一覧がありません</translation>
    </message>
    <message>
        <source>does not count its pages in numbers</source>
        <translation>のページ数が数値ではありません</translation>
    </message>
    <message>
        <source>has no token for an active user</source>
        <translation>に有効なユーザーのトークンがありません</translation>
    </message>
    <message>
        <source>has no session id</source>
        <translation>にセッションIDがありません</translation>
    </message>
    <message>
        <source>has no session token</source>
        <translation>にセッショントークンがありません</translation>
    </message>
    <message>
        <source>does not name a media server with its token</source>
        <translation>にメディアサーバーとそのトークンがありません</translation>
    </message>
    <message>
        <source>is not a list of calls</source>
        <translation>が通話の一覧ではありません</translation>
    </message>
    <message>
        <source>has a call without an id</source>
        <translation>にIDのない通話が含まれています</translation>
    </message>
    <message>
        <source>The call was given up.</source>
        <translation>呼び出しを中止しました。</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3 has it. Stop that, or choose another port.</source>
        <translation>%1のポート%2で待ち受けできません。%3が使用しています。それを停止するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3. Stop the program that uses it, or choose another port.</source>
        <translation>%1のポート%2で待ち受けできません：%3。使用しているプログラムを停止するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>ユーザー%1のプログラム</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス%1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（プロセス%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: write one such as 192.168.2.17 or fd00::17.</source>
        <translation>「%1」はアドレスではありません。192.168.2.17やfd00::17のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a network: write an address and a prefix length, such as 192.168.2.0/24 or fd00::/8.</source>
        <translation>「%1」はネットワークではありません。192.168.2.0/24やfd00::/8のように、アドレスとプレフィックス長を書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an access mode: choose local, approved or open.</source>
        <translation>「%1」はアクセスモードではありません。local、approved、openのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>No free pin was found. Revoke sessions that are over, or set more digits.</source>
        <translation>空いているPINが見つかりませんでした。終わったセッションを取り消すか、桁数を増やしてください。</translation>
    </message>
    <message>
        <source>A pin is 4 to 9 digits. Ask the creator to read it again.</source>
        <translation>PINは4桁から9桁です。作成者にもう一度読み上げてもらってください。</translation>
    </message>
    <message>
        <source>The creation was given up.</source>
        <translation>作成を中止しました。</translation>
    </message>
    <message>
        <source>Help Lightning does not take the token that it gave for %1. Check this machine&apos;s clock, and try again.</source>
        <translation>Help Lightningが、%1に発行したトークンを受け付けません。このマシンの時計を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Help Lightning does not take the session token that it gave a moment ago. Check this machine&apos;s clock, and try again.</source>
        <translation>Help Lightningが、今発行したセッショントークンを受け付けません。このマシンの時計を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The token in the Authorization field is none. Get one from /auth.</source>
        <translation>Authorizationフィールドの内容はトークンではありません。/authから取得してください。</translation>
    </message>
    <message>
        <source>No live session has this pin: it is mistyped, has ended or was revoked. Ask the creator to read it again or make a new one.</source>
        <translation>このPINの有効なセッションはありません。入力の誤り、終了、または取り消しが考えられます。作成者にもう一度読み上げてもらうか、新しく作成してもらってください。</translation>
    </message>
    <message>
        <source>%1 is not an active user of this site. Check the spelling, or ask the site&apos;s administrator.</source>
        <translation>%1はこのサイトの有効なユーザーではありません。綴りを確認するか、サイトの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Help Lightning lists more users for one address than can be read. Ask its support.</source>
        <translation>Help Lightningが1つのアドレスに対して返すユーザーが多すぎて、読み取れません。サポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>More than one active user has the address %1. Ask the site&apos;s administrator to make it unique.</source>
        <translation>アドレス%1の有効なユーザーが2人以上います。一意にするようサイトの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The store cannot be used at the moment. The server&apos;s log says why.</source>
        <translation>現在ストアを使用できません。理由はサーバーのログにあります。</translation>
    </message>
    <message>
        <source>The database is of a newer Pinbridge: its schema is version %1, and this program knows %2. Update this program, or name another store.</source>
        <translation>データベースは新しいPinbridgeのものです。スキーマのバージョンは%1で、このプログラムが対応するのは%2です。このプログラムを更新するか、別のストアを指定してください。</translation>
    </message>
    <message>
        <source>The tokens in the database are sealed, and their key is not here. Copy the store.key of the server that made the database to %1, or name it with --store-key.</source>
        <translation>データベースのトークンは封印されていますが、その鍵がここにありません。データベースを作成したサーバーのstore.keyを%1にコピーするか、--store-keyで指定してください。</translation>
    </message>
    <message>
        <source>The tokens in the database were sealed with another key than that in %1. Copy the store.key of the server that made the database, or name another store.</source>
        <translation>データベースのトークンは、%1の鍵とは別の鍵で封印されています。データベースを作成したサーバーのstore.keyをコピーするか、別のストアを指定してください。</translation>
    </message>
    <message>
        <source>The setting store cannot be used: %1</source>
        <translation>設定storeは使用できません：%1</translation>
    </message>
    <message>
        <source>a password does not belong into it, as others see a command line. Set PGPASSWORD, or write it to ~/.pgpass.</source>
        <translation>コマンドラインはほかの人に見えるため、パスワードを含めないでください。PGPASSWORDを設定するか、~/.pgpassに書いてください。</translation>
    </message>
    <message>
        <source>it has a parameter %1 that is not known here.</source>
        <translation>不明なパラメーター%1があります。</translation>
    </message>
    <message>
        <source>the value of %1 has a character that cannot be passed on.</source>
        <translation>%1の値に、渡せない文字があります。</translation>
    </message>
    <message>
        <source>it is no URL like postgresql://user@host:5432/database.</source>
        <translation>postgresql://user@host:5432/databaseのようなURLではありません。</translation>
    </message>
    <message>
        <source>it names no database: postgresql://user@host:5432/database.</source>
        <translation>データベースの指定がありません：postgresql://user@host:5432/database。</translation>
    </message>
    <message>
        <source>only a path or a URL postgresql://user@host:5432/database is known.</source>
        <translation>使用できるのは、パスまたはURL postgresql://user@host:5432/databaseだけです。</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: %2. Mend that, or name another store with --store.</source>
        <translation>ストア%1を使用できません：%2。これを解決するか、--storeで別のストアを指定してください。</translation>
    </message>
    <message>
        <source>The store&apos;s key file %1 does not hold a key: 64 hexadecimal digits are expected.</source>
        <translation>ストアの鍵ファイル%1に鍵がありません。64桁の16進数が必要です。</translation>
    </message>
    <message>
        <source>The store&apos;s key file %1 exists already; it is not replaced, as what it has sealed would be lost.</source>
        <translation>ストアの鍵ファイル%1はすでに存在します。封印したものが失われるため、置き換えません。</translation>
    </message>
    <message>
        <source>The store&apos;s key file %1 cannot be made: the system gives no random numbers.</source>
        <translation>ストアの鍵ファイル%1を作成できません。システムから乱数を取得できません。</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>サーバーを停止しています。</translation>
    </message>
    <message>
        <source>The store is behind.</source>
        <translation>ストアの処理が遅れています。</translation>
    </message>
    <message>
        <source>The store does not answer.</source>
        <translation>ストアが応答しません。</translation>
    </message>
    <message>
        <source>What the vault keeps for this profile is damaged: %1. Enter the API key and the partner key once more and save the profile.</source>
        <translation>資格情報ストアにあるこのプロファイルのデータが破損しています：%1。APIキーとパートナーキーをもう一度入力し、プロファイルを保存してください。</translation>
    </message>
    <message>
        <source>its index cannot be read</source>
        <translation>索引を読み取れません</translation>
    </message>
    <message>
        <source>part %1 of %2 is too long</source>
        <translation>%2個のうち%1番目の部分が長すぎます</translation>
    </message>
    <message>
        <source>part %1 of %2 is gone</source>
        <translation>%2個のうち%1番目の部分がありません</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <translation>書き込んだ内容と異なります</translation>
    </message>
    <message>
        <source>The secret is too long for the vault.</source>
        <translation>秘密情報が資格情報ストアには長すぎます。</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>プログラムを終了しています。</translation>
    </message>
    <message>
        <source>This session has no vault for secrets: no Secret Service answers on its D-Bus. Start or install one, such as gnome-keyring.</source>
        <translation>このログインセッションには、秘密情報用の資格情報ストアがありません。D-BusでSecret Serviceが応答しません。gnome-keyringなどを起動またはインストールしてください。</translation>
    </message>
    <message>
        <source>The vault can be asked only where Qt runs GLib&apos;s event loop. Start the program without QT_NO_GLIB.</source>
        <translation>資格情報ストアに問い合わせできるのは、QtがGLibのイベントループを使用している場合だけです。QT_NO_GLIBなしでプログラムを起動してください。</translation>
    </message>
    <message>
        <source>The vault is locked, and was not unlocked. Unlock it, with its own program or by answering its question, and try again.</source>
        <translation>資格情報ストアがロックされたままです。専用のプログラムで、または表示される確認に答えてロックを解除し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The vault has no keyring to keep secrets in, and none was made. Make one with its own program and try again.</source>
        <translation>資格情報ストアに秘密情報を保存するキーリングがなく、作成もされませんでした。専用のプログラムで作成し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The vault of this session cannot be reached: a library for it is not installed (on Debian libsecret-1-0).</source>
        <translation>このログインセッションの資格情報ストアに接続できません。必要なライブラリがインストールされていません（Debianではlibsecret-1-0）。</translation>
    </message>
    <message>
        <source>The vault refused: access was denied. Allow it in the vault&apos;s question, and try again.</source>
        <translation>資格情報ストアがアクセスを拒否しました。資格情報ストアの確認で許可し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The vault did not answer within %1 s. Perhaps it asks for its password somewhere: answer that, and try again.</source>
        <translation>資格情報ストアが%1 s以内に応答しませんでした。どこかでパスワードを求めている可能性があります。それに答えて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The vault could not do what it was asked for. Look into it with its own program, and try again.</source>
        <translation>資格情報ストアは求められた処理を実行できませんでした。専用のプログラムで確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault.</source>
        <translation>「%1」という障害はありません。</translation>
    </message>
    <message>
        <source>%1; write %2, such as: %3</source>
        <translation>%1。%2の形で指定します。例：%3</translation>
    </message>
    <message>
        <source>A fault takes 1 ms to 10 min, the shorter time first</source>
        <translation>障害の時間は1 ms～10 minで、短い方を先に書きます</translation>
    </message>
    <message>
        <source>A fault&apos;s status is one from 400 to 599</source>
        <translation>障害のステータスは400～599です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no problem&apos;s name</source>
        <translation>「%1」は問題の名前ではありません</translation>
    </message>
    <message>
        <source>There are %1 rules already; remove some of them first.</source>
        <translation>ルールはすでに%1件あります。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. There are %2.</source>
        <translation>プリセット「%1」はありません。あるのは%2です。</translation>
    </message>
    <message>
        <source>%1 makes no sense on %2; it is for %3.</source>
        <translation>%1は%2では意味がありません。%3用です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no route. There are %2.</source>
        <translation>「%1」というルートはありません。あるのは%2です。</translation>
    </message>
    <message>
        <source>A rule is for 1 to %1 times, or for always.</source>
        <translation>ルールは1～%1回、または常に有効です。</translation>
    </message>
    <message>
        <source>There is no problem &quot;%1&quot;. There are %2.</source>
        <translation>「%1」という問題はありません。あるのは%2です。</translation>
    </message>
    <message>
        <source>The request was not sent again: the server stops.</source>
        <translation>リクエストは再送されませんでした：サーバーが停止します。</translation>
    </message>
    <message>
        <source>The server does not run, so nothing can be sent to it.</source>
        <translation>サーバーが動いていないため、何も送れません。</translation>
    </message>
    <message>
        <source>The server did not answer this request.</source>
        <translation>サーバーはこのリクエストに応答しませんでした。</translation>
    </message>
    <message>
        <source>This is no capture file of Pinbridge. Choose one that was saved on the Traffic page or by &quot;pinbridge-server tail&quot;.</source>
        <translation>これは Pinbridge の記録ファイルではありません。「通信」ページまたは「pinbridge-server tail」で保存したものを選んでください。</translation>
    </message>
    <message>
        <source>This capture file was saved by a newer Pinbridge (form %1, and this one reads up to %2). Open it with that one.</source>
        <translation>この記録ファイルは新しい Pinbridge が保存したものです（形式 %1、こちらが読めるのは %2 まで）。そちらで開いてください。</translation>
    </message>
    <message>
        <source>This capture file is damaged: its first line tells no version.</source>
        <translation>この記録ファイルは壊れています：最初の行に版がありません。</translation>
    </message>
    <message>
        <source>This capture file is damaged: its line %1 is no exchange, or was cut off.</source>
        <translation>この記録ファイルは壊れています：%1 行目がやり取りではないか、途中で切れています。</translation>
    </message>
    <message>
        <source>This file is too large: a capture file has %1 MiB at most.</source>
        <translation>このファイルは大きすぎます：記録ファイルは最大 %1 MiB です。</translation>
    </message>
    <message>
        <source>This capture file has more than %1 exchanges.</source>
        <translation>この記録ファイルのやり取りは %1 件を超えています。</translation>
    </message>
    <message>
        <source>%1: needs a value. %2</source>
        <translation>%1: には値が必要です。%2</translation>
    </message>
    <message>
        <source>%1:%2 cannot be used. %3</source>
        <translation>%1:%2 は使えません。%3</translation>
    </message>
    <message>
        <source>There is no &quot;%1:&quot;. There are %2. To look for it as a text, put it in quotes: &quot;%1:%3&quot;</source>
        <translation>「%1:」はありません。使えるのは %2 です。文字列として探すには引用符で囲んでください：&quot;%1:%3&quot;</translation>
    </message>
    <message>
        <source>A filter has %1 characters at most.</source>
        <translation>フィルターは最大 %1 文字です。</translation>
    </message>
    <message>
        <source>HTTP status of the answer</source>
        <translation>応答の HTTP ステータス</translation>
    </message>
    <message>
        <source>refused or failed</source>
        <translation>拒否または失敗</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>one status</source>
        <translation>一つのステータス</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>から、まで</translation>
    </message>
    <message>
        <source>Who asked: an address, a network or a name</source>
        <translation>要求した端末：アドレス、ネットワーク、名前</translation>
    </message>
    <message>
        <source>one address</source>
        <translation>一つのアドレス</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>a name or address that begins so</source>
        <translation>これで始まる名前またはアドレス</translation>
    </message>
    <message>
        <source>What kind of program asked</source>
        <translation>要求したプログラムの種類</translation>
    </message>
    <message>
        <source>the sample app for Android</source>
        <translation>Android のサンプルアプリ</translation>
    </message>
    <message>
        <source>the sample apps for iOS</source>
        <translation>iOS のサンプルアプリ</translation>
    </message>
    <message>
        <source>the one in Objective-C</source>
        <translation>Objective-C 版</translation>
    </message>
    <message>
        <source>the one in Swift</source>
        <translation>Swift 版</translation>
    </message>
    <message>
        <source>the sample app in Xamarin</source>
        <translation>Xamarin のサンプルアプリ</translation>
    </message>
    <message>
        <source>the sample app for the web</source>
        <translation>Web のサンプルアプリ</translation>
    </message>
    <message>
        <source>a browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Path of the request</source>
        <translation>リクエストのパス</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>sessions and pins</source>
        <translation>セッションと PIN</translation>
    </message>
    <message>
        <source>all below</source>
        <translation>その下のすべて</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>リクエストのメソッド</translation>
    </message>
    <message>
        <source>asked by a browser first</source>
        <translation>ブラウザーが先に要求するもの</translation>
    </message>
    <message>
        <source>The problem&apos;s name, or another remark&apos;s</source>
        <translation>問題またはその他の注記の名前</translation>
    </message>
    <message>
        <source>no such pin</source>
        <translation>該当する PIN なし</translation>
    </message>
    <message>
        <source>a token has ended or was refused</source>
        <translation>トークンが期限切れか拒否された</translation>
    </message>
    <message>
        <source>the device waits, or is blocked</source>
        <translation>端末が待機中かブロック</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>How long the answer took</source>
        <translation>応答にかかった時間</translation>
    </message>
    <message>
        <source>longer than a second</source>
        <translation>1 秒より長い</translation>
    </message>
    <message>
        <source>longer than some apps wait</source>
        <translation>一部のアプリの待ち時間より長い</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>answered, and not refused</source>
        <translation>応答済みで拒否なし</translation>
    </message>
    <message>
        <source>refused, failed or gone</source>
        <translation>拒否、失敗、または切断</translation>
    </message>
    <message>
        <source>the device had gone before the answer</source>
        <translation>応答の前に端末が切断した</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>手動で保持</translation>
    </message>
    <message>
        <source>a fault was played</source>
        <translation>障害が再現された</translation>
    </message>
    <message>
        <source>shares what was asked for another request</source>
        <translation>別のリクエストの問い合わせを共有</translation>
    </message>
    <message>
        <source>answered from what was known</source>
        <translation>既知の内容から応答</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化あり</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>What stood in the Authorization field</source>
        <translation>Authorization フィールドの内容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a user token</source>
        <translation>ユーザートークン</translation>
    </message>
    <message>
        <source>a session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>a partner token</source>
        <translation>パートナートークン</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>a token of this server</source>
        <translation>このサーバーのトークン</translation>
    </message>
    <message>
        <source>a token from elsewhere</source>
        <translation>ほかで発行されたトークン</translation>
    </message>
    <message>
        <source>a token that had ended</source>
        <translation>期限切れのトークン</translation>
    </message>
    <message>
        <source>the token of that user</source>
        <translation>そのユーザーのトークン</translation>
    </message>
    <message>
        <source>The API key that the device sent</source>
        <translation>端末が送った API キー</translation>
    </message>
    <message>
        <source>the profile&apos;s</source>
        <translation>プロファイルのもの</translation>
    </message>
    <message>
        <source>another</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name of the fault that was played</source>
        <translation>再現された障害の名前</translation>
    </message>
    <message>
        <source>X-Request-Id, or its beginning</source>
        <translation>X-Request-Id またはその先頭</translation>
    </message>
    <message>
        <source>Came at that time or later</source>
        <translation>その時刻以降に受信</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>Came before that time</source>
        <translation>その時刻より前に受信</translation>
    </message>
    <message>
        <source>Write a status such as 404, &gt;=400, 4xx or 400-499.</source>
        <translation>404、&gt;=400、4xx、400-499 のようなステータスを書いてください。</translation>
    </message>
    <message>
        <source>Write a time such as &gt;1s, 250ms or &lt;100ms.</source>
        <translation>&gt;1s、250ms、&lt;100ms のような時間を書いてください。</translation>
    </message>
    <message>
        <source>Write an address such as 10.0.0.7, a network such as 10.0.0.0/24, or a name; * stands for any characters.</source>
        <translation>10.0.0.7 のようなアドレス、10.0.0.0/24 のようなネットワーク、または名前を書いてください。* は任意の文字です。</translation>
    </message>
    <message>
        <source>Write a path such as /session, or /auth*.</source>
        <translation>/session や /auth* のようなパスを書いてください。</translation>
    </message>
    <message>
        <source>Write a method such as GET or POST.</source>
        <translation>GET や POST のようなメソッドを書いてください。</translation>
    </message>
    <message>
        <source>Write android, ios, ios-objc, ios-swift, xamarin, web, browser, curl or unknown.</source>
        <translation>android、ios、ios-objc、ios-swift、xamarin、web、browser、curl、unknown のどれかを書いてください。</translation>
    </message>
    <message>
        <source>Write a problem&apos;s name such as unknown-pin, or * for any.</source>
        <translation>unknown-pin のような問題の名前、またはすべてを表す * を書いてください。</translation>
    </message>
    <message>
        <source>Write the name of a fault, or * for any.</source>
        <translation>障害の名前、またはすべてを表す * を書いてください。</translation>
    </message>
    <message>
        <source>Write an X-Request-Id, or its beginning.</source>
        <translation>X-Request-Id またはその先頭を書いてください。</translation>
    </message>
    <message>
        <source>Write is: with ok, refused, failed, trouble, gone, kept, faulted, merged, remembered, https or http.</source>
        <translation>is: に続けて ok、refused、failed、trouble、gone、kept、faulted、merged、remembered、https、http のどれかを書いてください。</translation>
    </message>
    <message>
        <source>Write none, user, session, partner, opaque, here, foreign, ended, or the address of its user.</source>
        <translation>none、user、session、partner、opaque、here、foreign、ended、またはユーザーのアドレスを書いてください。</translation>
    </message>
    <message>
        <source>Write same, different or absent.</source>
        <translation>same、different、absent のどれかを書いてください。</translation>
    </message>
    <message>
        <source>Write a time such as 14:02 or 14:02:30, or 2026-05-12T14:02.</source>
        <translation>14:02、14:02:30、2026-05-12T14:02 のような時刻を書いてください。</translation>
    </message>
    <message>
        <source>This request cannot be sent again from here: a secret in it is not known any more (%1). Copy it as a command, and put the secret in there.</source>
        <translation>このリクエストはここから再送できません：含まれる秘密がもう分かりません（%1）。コマンドとしてコピーし、そこに秘密を入れてください。</translation>
    </message>
    <message>
        <source>This request cannot be sent again: its first line is malformed.</source>
        <translation>このリクエストは再送できません：最初の行が不正です。</translation>
    </message>
    <message>
        <source>This request cannot be sent again: its body was longer than what is recorded of one.</source>
        <translation>このリクエストは再送できません：本文が記録の上限より長いものでした。</translation>
    </message>
    <message>
        <source>This request cannot be sent again: its field %1 is malformed.</source>
        <translation>このリクエストは再送できません：フィールド %1 が不正です。</translation>
    </message>
    <message>
        <source>give a level (%1), or one for a category (%2)</source>
        <translation>レベル（%1）、またはカテゴリー（%2）ごとのレベルを指定してください</translation>
    </message>
    <message>
        <source>give a number with K, M or G, from 64K to 1G</source>
        <translation>64Kから1Gまでの数を、K、M、Gのいずれかを付けて指定してください</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2.</source>
        <translation>ログ%1に書き込めません：%2。</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is another user&apos;s</source>
        <translation>別のユーザーのものです</translation>
    </message>
    <message>
        <source>another program writes to it</source>
        <translation>別のプログラムが書き込んでいます</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>シンボリックリンクです</translation>
    </message>
    <message>
        <source>The profile is saved, and not in use: that it is the one to use could not be kept. Mend that, and use it then.</source>
        <translation>プロファイルは保存しましたが、使用していません。使用するプロファイルとして記録できませんでした。これを解決してから使用してください。</translation>
    </message>
    <message>
        <source>Nothing was changed: that this profile is the one to use could not be kept. Mend that, and use it then.</source>
        <translation>何も変更していません。このプロファイルを使用するプロファイルとして記録できませんでした。これを解決してから使用してください。</translation>
    </message>
    <message>
        <source>%1 holds keys and no profile: saving it was broken off.</source>
        <translation>%1 には鍵があり、プロファイルがありません。保存が途中で中断されました。</translation>
    </message>
    <message>
        <source>Your turn: have session_id sent as a string, as the vendor&apos;s sample server does since 2020. It is a setting.</source>
        <translation>次はあなたの番です。session_id を文字列で送るようにしてください。ベンダーのサンプルサーバーは 2020 年からそうしています。設定で変えられます。</translation>
    </message>
    <message>
        <source>The app cannot read this answer: session_id is a list, and it wants a string.</source>
        <translation>アプリはこの応答を読めません。session_id がリストですが、アプリは文字列を求めています。</translation>
    </message>
    <message>
        <source>The app takes the list in session_id for text, brackets and all, and then joins no session.</source>
        <translation>アプリは session_id のリストを括弧ごと文字列として扱い、どのセッションにも参加できません。</translation>
    </message>
    <message>
        <source>The device sent another API key than the profile&apos;s.</source>
        <translation>端末が送った API キーは、プロファイルのものと違います。</translation>
    </message>
    <message>
        <source>Its turn: put the site&apos;s key into the app. This server does not need it, but in a call the app shows it to Help Lightning. The samples come with a placeholder, or with the vendor&apos;s.</source>
        <translation>次は端末の番です。サイトのキーをアプリに入れてください。このサーバーには不要ですが、通話中にアプリが Help Lightning に示します。サンプルには仮の値かベンダーのキーが入っています。</translation>
    </message>
    <message>
        <source>The app sends its API key to this server, unencrypted.</source>
        <translation>アプリは API キーを暗号化せずにこのサーバーへ送っています。</translation>
    </message>
    <message>
        <source>The iOS samples do so with every request. It is not needed here; in an app of your own leave it out.</source>
        <translation>iOS サンプルはすべてのリクエストでそうします。ここでは不要です。自作のアプリでは省いてください。</translation>
    </message>
    <message>
        <source>The session&apos;s creator fetched its own pin, and got the contact&apos;s side.</source>
        <translation>セッションの作成者が自分の PIN で取得し、相手側の情報を受け取りました。</translation>
    </message>
    <message>
        <source>Its turn: use the side that came with the pin; the contact&apos;s is for the other device.</source>
        <translation>次は端末の番です。PIN と一緒に届いた側を使ってください。相手側は別の端末のものです。</translation>
    </message>
    <message>
        <source>The address was typed with a blank at its edge, which the app wrote as +.</source>
        <translation>メールアドレスの端に空白が入力され、アプリはそれを + と書きました。</translation>
    </message>
    <message>
        <source>It was left out here. In an app of your own, trim what is typed: keyboards add blanks when they complete words.</source>
        <translation>ここでは取り除きました。自作のアプリでは入力の両端を削ってください。キーボードは単語を補完すると空白を加えます。</translation>
    </message>
    <message>
        <source>The app writes ContentType where Content-Type is meant.</source>
        <translation>アプリは Content-Type の代わりに ContentType と書いています。</translation>
    </message>
    <message>
        <source>The Android sample does so. Volley adds the right field to a creation, so nothing is wrong; in an app of your own, leave it out.</source>
        <translation>Android サンプルがそうします。作成には Volley が正しいフィールドを加えるので問題ありません。自作のアプリでは省いてください。</translation>
    </message>
    <message>
        <source>The app says of what type a body is that a GET does not have.</source>
        <translation>アプリは、GET にはない本文の種類を伝えています。</translation>
    </message>
    <message>
        <source>The iOS and Xamarin samples do so. It is harmless; a browser would ask with OPTIONS first because of it.</source>
        <translation>iOS と Xamarin のサンプルがそうします。害はありません。ブラウザーなら、そのために先に OPTIONS で尋ねます。</translation>
    </message>
    <message>
        <source>The app asks for leave to send its body (Expect: 100-continue).</source>
        <translation>アプリは本文を送る許可を求めています（Expect: 100-continue）。</translation>
    </message>
    <message>
        <source>.NET&apos;s HttpWebRequest does so by itself. This server answers at once; servers that do not know it cost the app 350 ms.</source>
        <translation>.NET の HttpWebRequest が自動でそうします。このサーバーはすぐに応じます。対応しないサーバーでは、アプリは 350 ms 待たされます。</translation>
    </message>
    <message>
        <source>The body is JSON, and its Content-Type says that it is a form.</source>
        <translation>本文は JSON ですが、Content-Type ではフォームとされています。</translation>
    </message>
    <message>
        <source>It works here; the vendor&apos;s sample server fails at it. With curl, add -H %1.</source>
        <translation>ここでは動きますが、ベンダーのサンプルサーバーでは失敗します。curl では -H %1 を加えてください。</translation>
    </message>
    <message>
        <source>A fault was played on purpose: %1.</source>
        <translation>障害を意図的に起こしました: %1。</translation>
    </message>
    <message>
        <source>The device asked for https, which this server refuses.</source>
        <translation>端末が https を求めましたが、このサーバーは拒否しています。</translation>
    </message>
    <message>
        <source>Your turn: Home says why there is no certificate. Until then the app has to use http.</source>
        <translation>次はあなたの番です。証明書がない理由はホームに示されています。それまでアプリは http を使う必要があります。</translation>
    </message>
    <message>
        <source>https: the device does not trust this server&apos;s certificate.</source>
        <translation>https: 端末がこのサーバーの証明書を信頼していません。</translation>
    </message>
    <message>
        <source>Your turn: install the certificate on the device, from /certificate.crt, or give the server one that the device trusts. The sample apps have no way around it; with http they need none.</source>
        <translation>次はあなたの番です。/certificate.crt から証明書を端末に入れるか、端末が信頼する証明書をサーバーに設定してください。サンプルアプリでは回避できません。http なら不要です。</translation>
    </message>
    <message>
        <source>https: the device knows no TLS that this server accepts.</source>
        <translation>https: 端末は、このサーバーが受け付ける TLS に対応していません。</translation>
    </message>
    <message>
        <source>Its turn: TLS 1.2 or newer with a modern cipher. Older systems have to use http.</source>
        <translation>次は端末の番です。TLS 1.2 以降と新しい暗号が必要です。古いシステムは http を使う必要があります。</translation>
    </message>
    <message>
        <source>https: the device went away while the connection was made.</source>
        <translation>https: 接続の途中で端末がいなくなりました。</translation>
    </message>
    <message>
        <source>Most often it does not trust this server&apos;s certificate, and some do not say so. Your turn: install it on the device, from /certificate.crt.</source>
        <translation>多くの場合、このサーバーの証明書を信頼していません。そう伝えない端末もあります。次はあなたの番です。/certificate.crt から端末に入れてください。</translation>
    </message>
    <message>
        <source>https: no connection came about with the device.</source>
        <translation>https: 端末との接続が成立しませんでした。</translation>
    </message>
    <message>
        <source>Its turn: try again. What it sent was not TLS after all, or came too slowly.</source>
        <translation>次は端末の番です。もう一度試してください。送られたものが TLS ではなかったか、遅すぎました。</translation>
    </message>
    <message>
        <source>the look-up of the user</source>
        <translation>ユーザーの検索</translation>
    </message>
    <message>
        <source>the creation of the session</source>
        <translation>セッションの作成</translation>
    </message>
    <message>
        <source>the question for the media server</source>
        <translation>メディアサーバーの問い合わせ</translation>
    </message>
    <message>
        <source>the question for the contact&apos;s side</source>
        <translation>相手側の問い合わせ</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>one of its steps</source>
        <translation>手順の一つ</translation>
    </message>
    <message>
        <source>The browser keeps this answer from the page, which was opened as a file.</source>
        <translation>ブラウザーは、ファイルとして開かれたページにこの応答を渡しません。</translation>
    </message>
    <message>
        <source>Its turn: serve the page from http://localhost, for instance with python3 -m http.server, and open it there.</source>
        <translation>次は端末の番です。python3 -m http.server などで http://localhost からページを配信し、そこで開いてください。</translation>
    </message>
    <message>
        <source>The browser keeps this answer from the page at %1.</source>
        <translation>ブラウザーは %1 のページにこの応答を渡しません。</translation>
    </message>
    <message>
        <source>Your turn: add that origin to those that may read answers (CORS), letter by letter as it stands here. Or serve the page from http://localhost.</source>
        <translation>次はあなたの番です。応答を読んでよいオリジン（CORS）に、ここにあるとおり一字一句そのまま加えてください。または http://localhost からページを配信してください。</translation>
    </message>
    <message>
        <source>The browser will not send the request: the page adds the field %1.</source>
        <translation>ブラウザーはリクエストを送りません。ページがフィールド %1 を加えています。</translation>
    </message>
    <message>
        <source>Its turn: leave it out. Pages may add Authorization, Content-Type and x-helplightning-api-key.</source>
        <translation>次は端末の番です。省いてください。ページが加えてよいのは Authorization、Content-Type、x-helplightning-api-key です。</translation>
    </message>
    <message>
        <source>The browser will not send the request: %1 does not take %2.</source>
        <translation>ブラウザーはリクエストを送りません。%1 は %2 を受け付けません。</translation>
    </message>
    <message>
        <source>Its turn: use one of %1.</source>
        <translation>次は端末の番です。%1 のどれかを使ってください。</translation>
    </message>
    <message>
        <source>The page came by https and asks this server by http (mixed content).</source>
        <translation>ページは https で読み込まれ、このサーバーには http で尋ねています（混在コンテンツ）。</translation>
    </message>
    <message>
        <source>From other devices the browser blocks that before anything is sent. Your turn: give the page this server&apos;s https address, and devices a certificate that they trust.</source>
        <translation>ほかの端末では、送られる前にブラウザーが止めます。次はあなたの番です。ページにこのサーバーの https アドレスを、端末には信頼できる証明書を設定してください。</translation>
    </message>
    <message>
        <source>Its turn: wait %1 s, then ask once.</source>
        <translation>次は端末の番です。%1 s 待ってから、一度だけ尋ねてください。</translation>
    </message>
    <message>
        <source>Too many wrong pins came from this device.</source>
        <translation>この端末から、間違った PIN が多すぎます。</translation>
    </message>
    <message>
        <source>Too many wrong pins came from all devices together.</source>
        <translation>すべての端末を合わせて、間違った PIN が多すぎます。</translation>
    </message>
    <message>
        <source>Your turn: see under Traffic who guesses, and block that device. This one may ask again in %1 s.</source>
        <translation>次はあなたの番です。誰が当て推量しているかを通信で確かめ、その端末をブロックしてください。この端末は %1 s 後にまた尋ねられます。</translation>
    </message>
    <message>
        <source>The device sends more requests in a second than this server takes.</source>
        <translation>端末が送る 1 秒あたりのリクエストが、このサーバーの上限を超えています。</translation>
    </message>
    <message>
        <source>This server does not serve the device %1.</source>
        <translation>このサーバーは端末 %1 に応対しません。</translation>
    </message>
    <message>
        <source>Your turn: allow it under Devices, then have it ask again.</source>
        <translation>次はあなたの番です。端末の画面で許可し、もう一度尋ねさせてください。</translation>
    </message>
    <message>
        <source>The device asked for %1, which is no name of this server.</source>
        <translation>端末は %1 に尋ねましたが、それはこのサーバーの名前ではありません。</translation>
    </message>
    <message>
        <source>Its turn: use the address that Home shows. Or yours: if the name is right, tell it to the server with --host-name.</source>
        <translation>次は端末の番です。ホームに示されたアドレスを使ってください。またはあなたの番です。名前が正しければ --host-name でサーバーに伝えてください。</translation>
    </message>
    <message>
        <source>The device asks this server as if it were Help Lightning.</source>
        <translation>端末は、このサーバーを Help Lightning であるかのように呼び出しています。</translation>
    </message>
    <message>
        <source>Its turn: two addresses are mixed up. This server has /auth and /session; the API at Help Lightning is for the server alone.</source>
        <translation>次は端末の番です。二つのアドレスを取り違えています。このサーバーにあるのは /auth と /session です。Help Lightning の API はサーバーだけが使います。</translation>
    </message>
    <message>
        <source>The path has a slash too many: %1.</source>
        <translation>パスにスラッシュが一つ多くあります: %1。</translation>
    </message>
    <message>
        <source>Its turn: the server&apos;s address ends without a slash, or /auth and /session do.</source>
        <translation>次は端末の番です。サーバーのアドレスも、/auth と /session も、末尾にスラッシュを付けません。</translation>
    </message>
    <message>
        <source>The path is spelled %1.</source>
        <translation>パスが %1 と書かれています。</translation>
    </message>
    <message>
        <source>Its turn: write %1, in small letters.</source>
        <translation>次は端末の番です。小文字で %1 と書いてください。</translation>
    </message>
    <message>
        <source>A browser asked for %1, which is not here.</source>
        <translation>ブラウザーが %1 を求めましたが、ここにはありません。</translation>
    </message>
    <message>
        <source>Nobody has to do anything: browsers ask for icons and the like of their own accord.</source>
        <translation>何もする必要はありません。ブラウザーはアイコンなどを自動で求めます。</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 には何もありません。</translation>
    </message>
    <message>
        <source>Its turn: the routes are /auth and /session, spelled exactly so.</source>
        <translation>次は端末の番です。ルートは /auth と /session で、このとおりに書きます。</translation>
    </message>
    <message>
        <source>The device sent %1 to %2.</source>
        <translation>端末は %1 を %2 に送りました。</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>本文が大きすぎます。</translation>
    </message>
    <message>
        <source>Its turn: a creation holds one address, so see what else is sent to this server.</source>
        <translation>次は端末の番です。作成に必要なのはメールアドレス一つです。ほかに何がこのサーバーへ送られているか確かめてください。</translation>
    </message>
    <message>
        <source>The header fields are too many or too large.</source>
        <translation>ヘッダーフィールドが多すぎるか、大きすぎます。</translation>
    </message>
    <message>
        <source>Its turn: cookies of other programs on the same host are a usual cause; send none.</source>
        <translation>次は端末の番です。同じホストのほかのプログラムの Cookie がよくある原因です。送らないでください。</translation>
    </message>
    <message>
        <source>The URL is too long.</source>
        <translation>URL が長すぎます。</translation>
    </message>
    <message>
        <source>Its turn: look for something that is repeated in it. A token belongs into the Authorization field.</source>
        <translation>次は端末の番です。繰り返されている部分を探してください。トークンは Authorization フィールドに入れます。</translation>
    </message>
    <message>
        <source>The device began a request and did not end it in time.</source>
        <translation>端末はリクエストを始めましたが、時間内に終えませんでした。</translation>
    </message>
    <message>
        <source>Its turn: send it whole. Often the Content-Length is larger than the body, or the network is bad.</source>
        <translation>次は端末の番です。全体を送ってください。Content-Length が本文より大きいか、ネットワークが悪いことが多いです。</translation>
    </message>
    <message>
        <source>The device expects something that this server cannot do: %1.</source>
        <translation>端末は、このサーバーにできないことを求めています: %1。</translation>
    </message>
    <message>
        <source>Its turn: leave the Expect field out, or send 100-continue.</source>
        <translation>次は端末の番です。Expect フィールドを省くか、100-continue を送ってください。</translation>
    </message>
    <message>
        <source>The device uses a method or coding that this server does not know.</source>
        <translation>端末は、このサーバーが知らないメソッドか符号化を使っています。</translation>
    </message>
    <message>
        <source>Its turn: GET and POST are all that the routes need.</source>
        <translation>次は端末の番です。ルートに必要なのは GET と POST だけです。</translation>
    </message>
    <message>
        <source>The device does not speak HTTP/1.1.</source>
        <translation>端末は HTTP/1.1 で話していません。</translation>
    </message>
    <message>
        <source>Its turn: use HTTP/1.1. There is no HTTP/2 on this port.</source>
        <translation>次は端末の番です。HTTP/1.1 を使ってください。このポートに HTTP/2 はありません。</translation>
    </message>
    <message>
        <source>What the device sent is not HTTP/1.1.</source>
        <translation>端末が送ったものは HTTP/1.1 ではありません。</translation>
    </message>
    <message>
        <source>Its turn: use an HTTP library. The answer says what is wrong with it.</source>
        <translation>次は端末の番です。HTTP ライブラリを使ってください。何が間違っているかは応答にあります。</translation>
    </message>
    <message>
        <source>The request names no user.</source>
        <translation>リクエストにユーザーがありません。</translation>
    </message>
    <message>
        <source>Its turn: ask as /auth?email=someone@example.com, once the field is filled.</source>
        <translation>次は端末の番です。欄が入力されてから /auth?email=someone@example.com の形で尋ねてください。</translation>
    </message>
    <message>
        <source>The + in %1 was a blank when it was typed.</source>
        <translation>%1 の + は、入力されたときは空白でした。</translation>
    </message>
    <message>
        <source>Its turn: take the blank out. This app writes a blank as +, and a real + as %1.</source>
        <translation>次は端末の番です。空白を取り除いてください。このアプリは空白を + と、本来の + を %1 と書きます。</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Its turn: send one address, percent-encoded, and nothing beside it.</source>
        <translation>次は端末の番です。アドレスを一つだけ、パーセント符号化して送ってください。</translation>
    </message>
    <message>
        <source>The sandbox has no active user %1.</source>
        <translation>サンドボックスに有効なユーザー %1 はいません。</translation>
    </message>
    <message>
        <source>Its turn: use any address under example.com, but nobody@ and inactive@. Or yours: leave the sandbox for a real site.</source>
        <translation>次は端末の番です。nobody@ と inactive@ 以外の、example.com のアドレスを使ってください。またはあなたの番です。サンドボックスを離れて実際のサイトを使ってください。</translation>
    </message>
    <message>
        <source>Its turn: see to the spelling. Users of another site or data centre are not known here.</source>
        <translation>次は端末の番です。つづりを確かめてください。別のサイトやデータセンターのユーザーは、ここでは知られていません。</translation>
    </message>
    <message>
        <source>Its turn: see to the spelling. Users of another site or data centre are not known here; this server asks for site %1 at %2.</source>
        <translation>次は端末の番です。つづりを確かめてください。別のサイトやデータセンターのユーザーは、ここでは知られていません。このサーバーはサイト %1 について %2 に尋ねます。</translation>
    </message>
    <message>
        <source>%1 is no active user of the site.</source>
        <translation>%1 はこのサイトの有効なユーザーではありません。</translation>
    </message>
    <message>
        <source>More than one active user of the site has the address %1.</source>
        <translation>アドレス %1 の有効なユーザーが、サイトに二人以上います。</translation>
    </message>
    <message>
        <source>Your turn: have the site&apos;s administrator make it unique. None of them is guessed.</source>
        <translation>次はあなたの番です。サイトの管理者に一意にしてもらってください。推測で選ぶことはありません。</translation>
    </message>
    <message>
        <source>Its turn: send %1 with the Content-Type application/json.</source>
        <translation>次は端末の番です。Content-Type を application/json として %1 を送ってください。</translation>
    </message>
    <message>
        <source>The device sent no body.</source>
        <translation>端末は本文を送りませんでした。</translation>
    </message>
    <message>
        <source>The device sent a form where JSON belongs.</source>
        <translation>端末は JSON の代わりにフォームを送りました。</translation>
    </message>
    <message>
        <source>The device put single quotes where JSON has double ones.</source>
        <translation>端末は、JSON の二重引用符の代わりに単一引用符を使いました。</translation>
    </message>
    <message>
        <source>A quote inside the contact&apos;s address breaks the JSON.</source>
        <translation>相手のアドレスの中の引用符が JSON を壊しています。</translation>
    </message>
    <message>
        <source>Its turn: have a JSON library write the body. The Xamarin sample pastes what was typed between two quotes.</source>
        <translation>次は端末の番です。本文は JSON ライブラリに書かせてください。Xamarin サンプルは入力をそのまま引用符の間に貼り付けます。</translation>
    </message>
    <message>
        <source>The body does not name the contact&apos;s address.</source>
        <translation>本文に相手のアドレスがありません。</translation>
    </message>
    <message>
        <source>The request has no pin.</source>
        <translation>リクエストに PIN がありません。</translation>
    </message>
    <message>
        <source>Its turn: ask as /session?sid= and the digits, once they are typed.</source>
        <translation>次は端末の番です。入力されてから /session?sid= と数字で尋ねてください。</translation>
    </message>
    <message>
        <source>What the device sent is no pin.</source>
        <translation>端末が送ったものは PIN ではありません。</translation>
    </message>
    <message>
        <source>Its turn: send its digits and nothing else. A pin is text.</source>
        <translation>次は端末の番です。数字だけを送ってください。PIN は文字列です。</translation>
    </message>
    <message>
        <source>The device sent a pin of less than four digits.</source>
        <translation>端末が送った PIN は 4 桁未満です。</translation>
    </message>
    <message>
        <source>Its turn: send the pin as text. Taken for a number, it loses the zeros at its beginning.</source>
        <translation>次は端末の番です。PIN は文字列として送ってください。数値として扱うと先頭のゼロが失われます。</translation>
    </message>
    <message>
        <source>Wrong pins from this device in a minute: %1.</source>
        <translation>この端末から 1 分間に届いた間違った PIN: %1。</translation>
    </message>
    <message>
        <source>Its turn: have the pin read out again. Ten in a minute, and look-ups are refused for a while. If nobody is typing there, somebody guesses: block the device.</source>
        <translation>次は端末の番です。PIN をもう一度読み上げてもらってください。1 分間に 10 回になると、しばらく検索が拒否されます。誰も入力していなければ当て推量です。端末をブロックしてください。</translation>
    </message>
    <message>
        <source>No live session has this pin.</source>
        <translation>この PIN の有効なセッションはありません。</translation>
    </message>
    <message>
        <source>Its turn: compare the digits with whoever read them out. Sessions shows which pins are live, and which have ended.</source>
        <translation>次は端末の番です。読み上げた人と数字を見比べてください。どの PIN が有効で、どれが終了したかはセッションの画面にあります。</translation>
    </message>
    <message>
        <source>Volley, which the Android sample uses, waits 2.5 s and then asks once more, unless the app sets a DefaultRetryPolicy of its own.</source>
        <translation>Android サンプルが使う Volley は、アプリが独自の DefaultRetryPolicy を設定しない限り、2.5 s 待ってからもう一度尋ねます。</translation>
    </message>
    <message>
        <source>The app gave up waiting, and asked again after %1 s.</source>
        <translation>アプリは待つのをやめ、%1 s 後にもう一度尋ねました。</translation>
    </message>
    <message>
        <source>The device had gone when its answer was ready, after %1 s.</source>
        <translation>%1 s 後に応答が用意できたとき、端末はもういませんでした。</translation>
    </message>
    <message>
        <source>Its turn: wait longer; an answer takes 25 s at most.</source>
        <translation>次は端末の番です。もっと長く待ってください。応答には最長 25 s かかります。</translation>
    </message>
    <message>
        <source>Its turn: wait longer; an answer takes 25 s at most. The most of it went into %1.</source>
        <translation>次は端末の番です。もっと長く待ってください。応答には最長 25 s かかります。最も時間がかかったのは「%1」です。</translation>
    </message>
    <message>
        <source>The app asked again after %1 s, while its first request was waiting.</source>
        <translation>アプリは、最初のリクエストが待っている間に、%1 s 後にもう一度尋ねました。</translation>
    </message>
    <message>
        <source>The device sent the same request twice at once, and got one answer to both.</source>
        <translation>端末は同じリクエストを同時に 2 回送り、両方に一つの結果を受け取りました。</translation>
    </message>
    <message>
        <source>Nobody has to do anything. In an app: switch the button off while a request is under way.</source>
        <translation>何もする必要はありません。アプリでは、リクエストの間ボタンを無効にしてください。</translation>
    </message>
    <message>
        <source>The device sent its creation again after %1 s, and got the same session.</source>
        <translation>端末は %1 s 後に作成をもう一度送り、同じセッションを受け取りました。</translation>
    </message>
    <message>
        <source>Nobody has to do anything: the first answer had not reached it, and no second session was made.</source>
        <translation>何もする必要はありません。最初の応答が届いていなかっただけで、二つ目のセッションは作られていません。</translation>
    </message>
    <message>
        <source>The device made a second session with the same contact, %1 s after the first.</source>
        <translation>端末は、最初の %1 s 後に、同じ相手との二つ目のセッションを作りました。</translation>
    </message>
    <message>
        <source>Its turn: one press of the button, one request. Each session has its own pin, so creator and contact may end up in different ones.</source>
        <translation>次は端末の番です。ボタンを 1 回押したら、リクエストは 1 回にしてください。セッションごとに PIN が違うため、作成者と相手が別々のセッションに入るかもしれません。</translation>
    </message>
    <message>
        <source>The app sent what was refused again at once.</source>
        <translation>アプリは、拒否されたものをすぐにもう一度送りました。</translation>
    </message>
    <message>
        <source>Volley does so on 401 and 403, a creation up to five times. Nothing changes until the device is allowed.</source>
        <translation>Volley は 401 と 403 でそうします。作成では最大 5 回です。端末が許可されるまで何も変わりません。</translation>
    </message>
    <message>
        <source>The answer took %1 s.</source>
        <translation>応答に %1 s かかりました。</translation>
    </message>
    <message>
        <source>The Android sample waits 2.5 s for an answer.</source>
        <translation>Android サンプルは応答を 2.5 s 待ちます。</translation>
    </message>
    <message>
        <source>The answer took %1 s, %2 s of it for %3.</source>
        <translation>応答に %1 s かかり、そのうち %2 s は「%3」でした。</translation>
    </message>
    <message>
        <source>Your turn: see to the store&apos;s disk, or to the database and the way to it. The Android sample waits 2.5 s for an answer.</source>
        <translation>次はあなたの番です。ストアのディスク、またはデータベースとそこへの経路を確かめてください。Android サンプルは応答を 2.5 s 待ちます。</translation>
    </message>
    <message>
        <source>Help Lightning was asked %1 times before it answered, at %2.</source>
        <translation>Help Lightning が応答するまでに %1 回尋ねました。手順は「%2」です。</translation>
    </message>
    <message>
        <source>Nobody has to do anything. Where it happens often, see to this machine&apos;s network, or tell Help Lightning.</source>
        <translation>何もする必要はありません。よく起きるなら、このマシンのネットワークを確かめるか、Help Lightning に伝えてください。</translation>
    </message>
    <message>
        <source>Its turn: call /auth again, then repeat. The sample apps keep a token until they are restarted.</source>
        <translation>次は端末の番です。/auth をもう一度呼び、やり直してください。サンプルアプリは再起動するまでトークンを持ち続けます。</translation>
    </message>
    <message>
        <source>The device sent no user token.</source>
        <translation>端末はユーザートークンを送りませんでした。</translation>
    </message>
    <message>
        <source>Its turn: put the token from /auth into the Authorization field of every request to /session. Where /auth failed before, mend that first.</source>
        <translation>次は端末の番です。/session へのすべてのリクエストで、/auth のトークンを Authorization フィールドに入れてください。先に /auth が失敗していたら、まずそれを直してください。</translation>
    </message>
    <message>
        <source>The device sent a session token where a user token belongs.</source>
        <translation>端末は、ユーザートークンの代わりにセッショントークンを送りました。</translation>
    </message>
    <message>
        <source>Its turn: send the token from /auth. The session_token of an answer is for the media server alone.</source>
        <translation>次は端末の番です。/auth のトークンを送ってください。応答の session_token はメディアサーバー専用です。</translation>
    </message>
    <message>
        <source>The device sent a partner token, which may do anything in the site.</source>
        <translation>端末はパートナートークンを送りました。サイトで何でもできるトークンです。</translation>
    </message>
    <message>
        <source>Its turn: send the token from /auth. A partner key has no place in an app: whoever unpacks the app has it, so make a new one.</source>
        <translation>次は端末の番です。/auth のトークンを送ってください。パートナーキーをアプリに入れてはいけません。アプリを展開した人の手に渡るので、新しいキーを作ってください。</translation>
    </message>
    <message>
        <source>The device sent a user token that ended at %1.</source>
        <translation>端末が送ったユーザートークンは %1 に期限が切れています。</translation>
    </message>
    <message>
        <source>The device sent a user token that ended at %1, and this machine&apos;s clock is %2 s behind Help Lightning&apos;s.</source>
        <translation>端末が送ったユーザートークンは %1 に期限が切れており、このマシンの時計は Help Lightning より %2 s 遅れています。</translation>
    </message>
    <message>
        <source>Its turn: call /auth again, then repeat. And yours: set this machine&apos;s clock, or countdowns and answers stay wrong.</source>
        <translation>次は端末の番です。/auth をもう一度呼び、やり直してください。あなたの番でもあります。このマシンの時計を合わせないと、残り時間も応答も正しくなりません。</translation>
    </message>
    <message>
        <source>What the device sent in the Authorization field is no token from here.</source>
        <translation>端末が Authorization フィールドで送ったものは、ここのトークンではありません。</translation>
    </message>
    <message>
        <source>Its turn: call /auth, see that the answer is 200, and send its token as it is. A page that sends “undefined” has not waited for /auth.</source>
        <translation>次は端末の番です。/auth を呼び、応答が 200 であることを確かめ、そのトークンをそのまま送ってください。「undefined」を送るページは /auth を待っていません。</translation>
    </message>
    <message>
        <source>Its turn: call /auth here, then repeat. Tokens of another site or data centre are refused.</source>
        <translation>次は端末の番です。ここで /auth を呼び、やり直してください。別のサイトやデータセンターのトークンは拒否されます。</translation>
    </message>
    <message>
        <source>Its turn: call /auth here, then repeat. Tokens of another site or data centre are refused; this server asks for site %1 at %2.</source>
        <translation>次は端末の番です。ここで /auth を呼び、やり直してください。別のサイトやデータセンターのトークンは拒否されます。このサーバーはサイト %1 について %2 に尋ねます。</translation>
    </message>
    <message>
        <source>The device sent a user token that this server did not hand out.</source>
        <translation>端末が送ったユーザートークンは、このサーバーが渡したものではありません。</translation>
    </message>
    <message>
        <source>The device is signed in as %1, and only the session&apos;s contact may fetch it.</source>
        <translation>端末は %1 としてサインインしていますが、取得できるのはセッションの相手だけです。</translation>
    </message>
    <message>
        <source>Its turn: sign in as the contact. Or yours: in the settings, let the pin be enough.</source>
        <translation>次は端末の番です。相手としてサインインしてください。またはあなたの番です。PIN だけで足りるように設定してください。</translation>
    </message>
    <message>
        <source>Help Lightning refused a user token that by its own words is good until %1.</source>
        <translation>Help Lightning は、トークン自身によれば %1 まで有効なユーザートークンを拒否しました。</translation>
    </message>
    <message>
        <source>Help Lightning refused the device&apos;s user token.</source>
        <translation>Help Lightning は端末のユーザートークンを拒否しました。</translation>
    </message>
    <message>
        <source>Its turn: call /auth again, then repeat. If new ones are refused too, the user has lost access to the site.</source>
        <translation>次は端末の番です。/auth をもう一度呼び、やり直してください。新しいトークンも拒否されるなら、ユーザーはサイトを使えなくなっています。</translation>
    </message>
    <message>
        <source>The device&apos;s user token was refused.</source>
        <translation>端末のユーザートークンは拒否されました。</translation>
    </message>
    <message>
        <source>Help Lightning refused this server&apos;s partner token, and this machine&apos;s clock is %1 s behind.</source>
        <translation>Help Lightning はこのサーバーのパートナートークンを拒否しました。このマシンの時計は %1 s 遅れています。</translation>
    </message>
    <message>
        <source>Help Lightning refused this server&apos;s partner token, and this machine&apos;s clock is %1 s ahead.</source>
        <translation>Help Lightning はこのサーバーのパートナートークンを拒否しました。このマシンの時計は %1 s 進んでいます。</translation>
    </message>
    <message>
        <source>Your turn: set the clock first. A partner token lives only minutes, by the time that this machine writes into it.</source>
        <translation>次はあなたの番です。まず時計を合わせてください。パートナートークンは、このマシンが書き込む時刻から数分しか有効ではありません。</translation>
    </message>
    <message>
        <source>Help Lightning refused this server&apos;s partner token.</source>
        <translation>Help Lightning はこのサーバーのパートナートークンを拒否しました。</translation>
    </message>
    <message>
        <source>Your turn: a new partner key silently ends the old one, so see first whether this is the site&apos;s newest. Then the enterprise id and the clock; the check goes through all of it.</source>
        <translation>次はあなたの番です。新しいパートナーキーは古いものを黙って終わらせます。まずサイトの最新のキーかどうか、次にエンタープライズ ID と時計を確かめてください。チェックですべて調べられます。</translation>
    </message>
    <message>
        <source>Help Lightning does not know this server&apos;s API key.</source>
        <translation>Help Lightning はこのサーバーの API キーを知りません。</translation>
    </message>
    <message>
        <source>Your turn: see whether it was copied whole, and whether it belongs to this data centre.</source>
        <translation>次はあなたの番です。全体がコピーされているか、このデータセンターのものかを確かめてください。</translation>
    </message>
    <message>
        <source>This server&apos;s credentials are missing or refused.</source>
        <translation>このサーバーの認証情報がないか、拒否されています。</translation>
    </message>
    <message>
        <source>Your turn: complete the profile and run its check. The device can do nothing.</source>
        <translation>次はあなたの番です。プロファイルを完成させ、チェックを行ってください。端末にできることはありません。</translation>
    </message>
    <message>
        <source>Help Lightning refused a token that it gave a moment before, at %1.</source>
        <translation>Help Lightning は、直前に渡したトークンを拒否しました。手順は「%1」です。</translation>
    </message>
    <message>
        <source>Its turn. See that this machine&apos;s clock is right, then try again; the device can do nothing.</source>
        <translation>次は Help Lightning の番です。このマシンの時計が正しいことを確かめ、もう一度試してください。端末にできることはありません。</translation>
    </message>
    <message>
        <source>No connection to Help Lightning came about.</source>
        <translation>Help Lightning への接続が成立しませんでした。</translation>
    </message>
    <message>
        <source>Your turn: see to this machine&apos;s network, proxy and the profile&apos;s URL. The check says whether it is the name, the port or TLS.</source>
        <translation>次はあなたの番です。このマシンのネットワークとプロキシ、プロファイルの URL を確かめてください。名前、ポート、TLS のどれが原因かはチェックでわかります。</translation>
    </message>
    <message>
        <source>The connection to Help Lightning broke at %1.</source>
        <translation>Help Lightning への接続が途切れました。手順は「%1」です。</translation>
    </message>
    <message>
        <source>Try again. Where it happens often, see to this machine&apos;s network.</source>
        <translation>もう一度試してください。よく起きるなら、このマシンのネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>Help Lightning takes no more requests for now (%1), at %2.</source>
        <translation>Help Lightning は今これ以上リクエストを受け付けません（%1）。手順は「%2」です。</translation>
    </message>
    <message>
        <source>Wait a little, then repeat.</source>
        <translation>少し待ってから、やり直してください。</translation>
    </message>
    <message>
        <source>Wait %1 s, then repeat. The answer said so to the device.</source>
        <translation>%1 s 待ってから、やり直してください。端末への応答でもそう伝えました。</translation>
    </message>
    <message>
        <source>Help Lightning&apos;s address sends this server elsewhere (%1).</source>
        <translation>Help Lightning のアドレスが、このサーバーを別の場所へ向かわせています（%1）。</translation>
    </message>
    <message>
        <source>Your turn: correct the profile&apos;s URL. Often it must begin with https, or a sign-in page stands in between.</source>
        <translation>次はあなたの番です。プロファイルの URL を直してください。https で始める必要があるか、サインインページが間にあることが多いです。</translation>
    </message>
    <message>
        <source>Help Lightning answered 404 at %1.</source>
        <translation>Help Lightning が 404 で応答しました。手順は「%1」です。</translation>
    </message>
    <message>
        <source>Your turn: see whether the profile&apos;s URL ends in /api. If it does, what was asked for is gone: try again.</source>
        <translation>次はあなたの番です。プロファイルの URL が /api で終わるか確かめてください。終わっていれば、求めたものがなくなっています。もう一度試してください。</translation>
    </message>
    <message>
        <source>Help Lightning answered %1 at %2.</source>
        <translation>Help Lightning が %1 で応答しました。手順は「%2」です。</translation>
    </message>
    <message>
        <source>Its turn. Try again; if it stays so, tell its support the time and the step.</source>
        <translation>次は Help Lightning の番です。もう一度試してください。変わらなければ、時刻と手順をサポートに伝えてください。</translation>
    </message>
    <message>
        <source>What Help Lightning answered at %1 is not what this call answers.</source>
        <translation>「%1」で Help Lightning が返したものは、この呼び出しの応答ではありません。</translation>
    </message>
    <message>
        <source>See whether the profile&apos;s URL is that of the API, and whether a proxy or sign-in page stands in between.</source>
        <translation>プロファイルの URL が API のものか、プロキシやサインインページが間にないかを確かめてください。</translation>
    </message>
    <message>
        <source>Help Lightning gave no complete answer within %1 s, at %2.</source>
        <translation>Help Lightning は %1 s 以内に完全な応答を返しませんでした。手順は「%2」です。</translation>
    </message>
    <message>
        <source>Its turn, or the network&apos;s. Repeat: a creation that is the same makes no second session.</source>
        <translation>次は Help Lightning かネットワークの番です。やり直してください。同じ作成なら、二つ目のセッションは作られません。</translation>
    </message>
    <message>
        <source>No answer was ready after %1 s; the most of it went into %2.</source>
        <translation>%1 s たっても応答が用意できませんでした。最も時間がかかったのは「%2」です。</translation>
    </message>
    <message>
        <source>Help Lightning did not do what was asked of it.</source>
        <translation>Help Lightning は求められたことをしませんでした。</translation>
    </message>
    <message>
        <source>Its turn. Try again; if it stays so, run the check.</source>
        <translation>次は Help Lightning の番です。もう一度試してください。変わらなければチェックを行ってください。</translation>
    </message>
    <message>
        <source>The session was made, but this server could not keep it.</source>
        <translation>セッションは作られましたが、このサーバーが保存できませんでした。</translation>
    </message>
    <message>
        <source>Your turn: see to the store. The log has the reason, and pinbridge-server store check looks for more.</source>
        <translation>次はあなたの番です。ストアを確かめてください。理由はログにあり、pinbridge-server store check でさらに調べられます。</translation>
    </message>
    <message>
        <source>This server was stopping, could not reach its store or was full.</source>
        <translation>このサーバーは停止中だったか、ストアに届かなかったか、満杯でした。</translation>
    </message>
    <message>
        <source>Its turn: repeat after the seconds of Retry-After. Where it happens again, yours: the log has the reason.</source>
        <translation>次は端末の番です。Retry-After の秒数の後にやり直してください。また起きるなら、あなたの番です。理由はログにあります。</translation>
    </message>
    <message>
        <source>This server has a defect.</source>
        <translation>このサーバーに欠陥があります。</translation>
    </message>
    <message>
        <source>Your turn: report it with the request id %1; the log has more under it.</source>
        <translation>次はあなたの番です。リクエスト ID %1 を添えて報告してください。ログにはその ID で詳しい記録があります。</translation>
    </message>
    <message>
        <source>What the vault kept under %1 was damaged: its index is removed, and parts that it named may be left. Look for entries named %1 with the vault&apos;s own program, and remove them.</source>
        <translation>資格情報ストアが %1 の下に保存していたものは壊れていました。索引は削除しましたが、索引が示していた部分が残っている可能性があります。そのプログラムで %1 という名前の項目を探し、削除してください。</translation>
    </message>
    <message>
        <source>give a number with K, M or G, from 1M to 4G</source>
        <translation>K、M、G のいずれかを付けた 1M から 4G までの数を指定してください</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>遅い応答</translation>
    </message>
    <message>
        <source>The request is taken up only after that time, or one at random between the two.</source>
        <translation>リクエストは、その時間、または2つの時間の間のランダムな時間が過ぎてから処理されます。</translation>
    </message>
    <message>
        <source>Slow answer</source>
        <translation>少しずつの応答</translation>
    </message>
    <message>
        <source>The head goes out at once, the body in pieces over that time.</source>
        <translation>ヘッダーはすぐに、本文はその時間をかけて少しずつ送られます。</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>別のステータス</translation>
    </message>
    <message>
        <source>Answered with that status, 400 to 599, and its problem; nothing is done.</source>
        <translation>400～599のそのステータスと問題で応答し、ほかには何もしません。</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>期限切れのトークン</translation>
    </message>
    <message>
        <source>Answered 400 as for a token that has expired, with Help Lightning&apos;s code 1003; nothing is done.</source>
        <translation>期限切れのトークンと同じく400で、Help Lightningのコード1003を付けて応答し、ほかには何もしません。</translation>
    </message>
    <message>
        <source>Wrong pin</source>
        <translation>誤ったPIN</translation>
    </message>
    <message>
        <source>Answered 404 as for a pin that does not live; it counts as no guess.</source>
        <translation>有効でないPINと同じく404で応答します。推測の回数には数えられません。</translation>
    </message>
    <message>
        <source>Connection lost before the answer</source>
        <translation>応答前の接続断</translation>
    </message>
    <message>
        <source>All is done, then the connection ends without a byte of the answer (RST or FIN).</source>
        <translation>すべて処理したあと、応答を1バイトも送らずに接続が終わります (RSTまたはFIN)。</translation>
    </message>
    <message>
        <source>Connection lost within the answer</source>
        <translation>応答途中の接続断</translation>
    </message>
    <message>
        <source>All is done, then the connection ends after the head and half of the body of the answer.</source>
        <translation>すべて処理したあと、応答のヘッダーと本文の半分を送ったところで接続が終わります。</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>壊れたJSON</translation>
    </message>
    <message>
        <source>Answered 200 with JSON that breaks off; nothing is done.</source>
        <translation>途中で切れたJSONを200で返し、ほかには何もしません。</translation>
    </message>
    <message>
        <source>Help Lightning is down</source>
        <translation>Help Lightningが停止</translation>
    </message>
    <message>
        <source>Nobody accepts the connections that are made to Help Lightning for the request.</source>
        <translation>そのリクエストのためのHelp Lightningへの接続は、どれも受け付けられません。</translation>
    </message>
    <message>
        <source>Help Lightning is slow</source>
        <translation>Help Lightningが遅い</translation>
    </message>
    <message>
        <source>Each call made to Help Lightning for the request is answered so much later.</source>
        <translation>そのリクエストのためのHelp Lightningの呼び出しは、どれもその時間だけ遅れて応答されます。</translation>
    </message>
    <message>
        <source>Help Lightning refuses the token</source>
        <translation>Help Lightningがトークンを拒否</translation>
    </message>
    <message>
        <source>Help Lightning answers 400 with code 1003 to the first, or to all calls of the request that carry a user&apos;s or a session&apos;s token.</source>
        <translation>リクエストの呼び出しのうち、ユーザーまたはセッションのトークンを伴う最初のもの、またはすべてに、Help Lightningがコード1003の400で応答します。</translation>
    </message>
    <message>
        <source>Token expired at create</source>
        <translation>作成時にトークン期限切れ</translation>
    </message>
    <message>
        <source>Does the app sign in again when its token has expired, and create then?</source>
        <translation>トークンの期限が切れたとき、アプリはサインインし直してから作成しますか。</translation>
    </message>
    <message>
        <source>Token expired at join</source>
        <translation>参加時にトークン期限切れ</translation>
    </message>
    <message>
        <source>Does the app sign in again when its token has expired, and join then?</source>
        <translation>トークンの期限が切れたとき、アプリはサインインし直してから参加しますか。</translation>
    </message>
    <message>
        <source>Does the app say that the pin is wrong, and let the person type it again?</source>
        <translation>アプリはPINが誤りだと伝え、もう一度入力できるようにしますか。</translation>
    </message>
    <message>
        <source>Lost answer at create</source>
        <translation>作成時に応答喪失</translation>
    </message>
    <message>
        <source>The session is made and its answer lost: does asking again show the same pin?</source>
        <translation>セッションは作成され、応答は失われます。もう一度尋ねると同じPINが表示されますか。</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>半分の応答</translation>
    </message>
    <message>
        <source>Does half an answer end in words, and not in a crash?</source>
        <translation>応答が半分だけのとき、アプリは異常終了せずに説明しますか。</translation>
    </message>
    <message>
        <source>Does the app survive an answer that is no JSON?</source>
        <translation>JSONでない応答を受けても、アプリは動き続けますか。</translation>
    </message>
    <message>
        <source>Unavailable three times</source>
        <translation>3回利用不可</translation>
    </message>
    <message>
        <source>Does the app wait as Retry-After says, and come back?</source>
        <translation>アプリはRetry-Afterのとおりに待ち、もう一度尋ねますか。</translation>
    </message>
    <message>
        <source>Create forbidden</source>
        <translation>作成の禁止</translation>
    </message>
    <message>
        <source>Does the app send its request again and again by itself?</source>
        <translation>アプリは自分でリクエストを何度も送り直しますか。</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>遅いネットワーク</translation>
    </message>
    <message>
        <source>Does the app show that it waits, and stay usable?</source>
        <translation>アプリは待っていることを示し、操作できるままですか。</translation>
    </message>
    <message>
        <source>No answer for 90 s</source>
        <translation>90 s応答なし</translation>
    </message>
    <message>
        <source>Does the app give up by itself, and say so?</source>
        <translation>アプリは自分で諦め、そのことを伝えますか。</translation>
    </message>
    <message>
        <source>Dripping answers</source>
        <translation>途切れ途切れの応答</translation>
    </message>
    <message>
        <source>Is the app&apos;s time-out one of the whole answer?</source>
        <translation>アプリのタイムアウトは応答全体に対するものですか。</translation>
    </message>
    <message>
        <source>What does the app say when Help Lightning is away?</source>
        <translation>Help Lightningにつながらないとき、アプリは何と伝えますか。</translation>
    </message>
    <message>
        <source>Does the app wait for calls that take several steps?</source>
        <translation>アプリは、何段階もかかる呼び出しを待ちますか。</translation>
    </message>
    <message>
        <source>Token refused once</source>
        <translation>トークンを1回拒否</translation>
    </message>
    <message>
        <source>Does the server itself get over a token that Help Lightning does not take?</source>
        <translation>Help Lightningがトークンを受け付けないとき、サーバー自身が立て直しますか。</translation>
    </message>
    <message>
        <source>Nobody has to do anything. Turn it off on the console&apos;s Faults page or with pinbridge-server faults, when the app has shown how it takes it.</source>
        <translation>誰も何もする必要はありません。アプリの反応を確かめたら、コンソールの障害ラボのページか pinbridge-server faults でオフにしてください。</translation>
    </message>
    <message>
        <source>the question for the user&apos;s token</source>
        <translation>ユーザーのトークンの問い合わせ</translation>
    </message>
</context>
<context>
    <name>pinbridge::Problems</name>
    <message>
        <source>Not an e-mail address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>The body is not the JSON asked for</source>
        <translation>本文が、求められるJSONではありません</translation>
    </message>
    <message>
        <source>Not a pin</source>
        <translation>PINではありません</translation>
    </message>
    <message>
        <source>A user token is needed</source>
        <translation>ユーザートークンが必要です</translation>
    </message>
    <message>
        <source>The user token was refused</source>
        <translation>ユーザートークンが拒否されました</translation>
    </message>
    <message>
        <source>No such pin</source>
        <translation>該当するPINがありません</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>該当するユーザーがいません</translation>
    </message>
    <message>
        <source>More than one user</source>
        <translation>複数のユーザーがいます</translation>
    </message>
    <message>
        <source>This server&apos;s credentials were refused</source>
        <translation>このサーバーの認証情報が拒否されました</translation>
    </message>
    <message>
        <source>Help Lightning failed</source>
        <translation>Help Lightningで失敗しました</translation>
    </message>
    <message>
        <source>Help Lightning took too long</source>
        <translation>Help Lightningの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>現在は利用できません</translation>
    </message>
    <message>
        <source>A defect in this server</source>
        <translation>このサーバーの不具合です</translation>
    </message>
    <message>
        <source>This device is not approved</source>
        <translation>この端末は承認されていません</translation>
    </message>
    <message>
        <source>No such route</source>
        <translation>該当するルートがありません</translation>
    </message>
    <message>
        <source>Not with this method</source>
        <translation>このメソッドは使用できません</translation>
    </message>
    <message>
        <source>Not a request of HTTP/1.1</source>
        <translation>HTTP/1.1のリクエストではありません</translation>
    </message>
    <message>
        <source>The request came too slowly</source>
        <translation>リクエストの到着が遅すぎました</translation>
    </message>
    <message>
        <source>The body is too large</source>
        <translation>本文が大きすぎます</translation>
    </message>
    <message>
        <source>The request line is too long</source>
        <translation>リクエスト行が長すぎます</translation>
    </message>
    <message>
        <source>Not a name of this server</source>
        <translation>このサーバーの名前ではありません</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>試行回数が多すぎます</translation>
    </message>
    <message>
        <source>An expectation that cannot be met</source>
        <translation>満たせないExpectです</translation>
    </message>
    <message>
        <source>The header fields are too large</source>
        <translation>ヘッダーフィールドが大きすぎます</translation>
    </message>
    <message>
        <source>Not known to this server</source>
        <translation>このサーバーが対応していないものです</translation>
    </message>
    <message>
        <source>Not an HTTP version of this server</source>
        <translation>このサーバーのHTTPバージョンではありません</translation>
    </message>
    <message>
        <source>The request names no user, or what it names is not an e-mail address.</source>
        <translation>リクエストにユーザーの指定がないか、指定されたものがメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Ask as /auth?email=someone@example.com, the address percent-encoded: a + must be sent as %2B, or some clients turn it into a blank.</source>
        <translation>/auth?email=someone@example.comの形でリクエストしてください。アドレスはパーセントエンコードします。+は%2Bとして送る必要があり、そうしないと空白に変えるクライアントがあります。</translation>
    </message>
    <message>
        <source>The body of POST /session is missing, is not JSON, or does not name a contact.</source>
        <translation>POST /sessionの本文がないか、JSONではないか、相手が指定されていません。</translation>
    </message>
    <message>
        <source>Send Content-Type: application/json and an object with contact_email, an address. Let a JSON library write it: quotes inside a value must be escaped.</source>
        <translation>Content-Type: application/jsonと、メールアドレスcontact_emailを持つオブジェクトを送信してください。値の中の引用符はエスケープが必要なため、JSONライブラリで書き出してください。</translation>
    </message>
    <message>
        <source>The request has no pin, or the pin is not made of digits.</source>
        <translation>リクエストにPINがないか、PINが数字ではありません。</translation>
    </message>
    <message>
        <source>The route needs a user token, and none was sent.</source>
        <translation>このルートにはユーザートークンが必要ですが、送信されませんでした。</translation>
    </message>
    <message>
        <source>Put the token from /auth into the Authorization field, as it is; Bearer before it is allowed.</source>
        <translation>/authで得たトークンを、そのままAuthorizationフィールドに入れてください。前にBearerを付けることもできます。</translation>
    </message>
    <message>
        <source>Help Lightning does not take the user token: it has expired, was revoked, or belongs to another site or data centre.</source>
        <translation>Help Lightningがユーザートークンを受け付けません。期限切れか、取り消し済みか、別のサイトまたはデータセンターのものです。</translation>
    </message>
    <message>
        <source>Call /auth again and use the new token. If new ones are refused too, compare the clocks of the device and the server.</source>
        <translation>もう一度/authを呼び出し、新しいトークンを使用してください。新しいトークンも拒否される場合は、端末とサーバーの時計を比べてください。</translation>
    </message>
    <message>
        <source>No live session has this pin. It may be mistyped, expired, revoked or never made; the answer is the same for all, so that nobody learns which pins were real.</source>
        <translation>このPINを持つ有効なセッションはありません。入力の誤り、期限切れ、取り消し、または存在しないPINの可能性があります。実在したPINを知られないように、応答はどの場合も同じです。</translation>
    </message>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The operator&apos;s console shows which it was.</source>
        <translation>PINを読み上げた人に数字を確認するか、新しいセッションを作成してください。どの場合だったかは、オペレーターのコンソールに表示されます。</translation>
    </message>
    <message>
        <source>The site has no active user with this address.</source>
        <translation>サイトに、このメールアドレスの有効なユーザーがいません。</translation>
    </message>
    <message>
        <source>Check the spelling, and the site: users of one data centre are unknown in another. The site&apos;s administrator can add or activate the user.</source>
        <translation>綴りとサイトを確認してください。あるデータセンターのユーザーは、別のデータセンターでは不明になります。ユーザーの追加や有効化は、サイトの管理者が行えます。</translation>
    </message>
    <message>
        <source>More than one active user of the site has this address, and none is guessed.</source>
        <translation>サイトに、このメールアドレスの有効なユーザーが複数います。推測では選びません。</translation>
    </message>
    <message>
        <source>The site&apos;s administrator has to make the address unique.</source>
        <translation>サイトの管理者が、メールアドレスの重複をなくす必要があります。</translation>
    </message>
    <message>
        <source>The server does not serve this device&apos;s address yet.</source>
        <translation>サーバーは、この端末のアドレスにまだ応対していません。</translation>
    </message>
    <message>
        <source>The operator has to allow the device or its network. Do not send the request again by itself: nothing changes until a person acts.</source>
        <translation>オペレーターが端末またはそのネットワークを許可する必要があります。リクエストを自動で送り直さないでください。人が操作するまで何も変わりません。</translation>
    </message>
    <message>
        <source>Help Lightning does not take this server&apos;s own credentials. The device can do nothing about it.</source>
        <translation>Help Lightningがこのサーバー自身の認証情報を受け付けません。端末側でできることはありません。</translation>
    </message>
    <message>
        <source>The operator runs the credential check; most often a newer partner key has replaced the one in use.</source>
        <translation>オペレーターが認証情報のチェックを実行します。多くの場合、使用中のパートナーキーが新しいものに置き換えられています。</translation>
    </message>
    <message>
        <source>Help Lightning could not be reached, failed, or answered something that makes no sense.</source>
        <translation>Help Lightningに接続できないか、失敗したか、意味をなさない応答が返りました。</translation>
    </message>
    <message>
        <source>Try again a little later, after Retry-After where it is given. The operator&apos;s console shows which step failed and what came back.</source>
        <translation>少し後で再試行してください。Retry-Afterがある場合は、それに従ってください。失敗した手順と返ってきた内容は、オペレーターのコンソールに表示されます。</translation>
    </message>
    <message>
        <source>Help Lightning took longer than a device can be kept waiting.</source>
        <translation>Help Lightningの処理が、端末を待たせておける時間を超えました。</translation>
    </message>
    <message>
        <source>Try again. A request to create a session that was slow may be sent again without making two sessions, as long as it is the same.</source>
        <translation>再試行してください。遅かったセッション作成のリクエストは、内容が同じであれば、送り直してもセッションが2つになることはありません。</translation>
    </message>
    <message>
        <source>The server is stopping, or cannot store sessions at the moment.</source>
        <translation>サーバーが停止中か、現在セッションを保存できません。</translation>
    </message>
    <message>
        <source>Try again after the seconds in Retry-After.</source>
        <translation>Retry-Afterの秒数が過ぎてから再試行してください。</translation>
    </message>
    <message>
        <source>The Host field names a server that this one is not. A page of a foreign site could otherwise use this server from the operator&apos;s browser (DNS rebinding).</source>
        <translation>Hostフィールドの名前が、このサーバーのものではありません。これを許すと、外部サイトのページがオペレーターのブラウザーからこのサーバーを使用できてしまいます（DNSリバインディング）。</translation>
    </message>
    <message>
        <source>Use the address that the operator&apos;s console shows, or localhost. Another name of this server has to be given to it with --host-name.</source>
        <translation>オペレーターのコンソールに表示されるアドレス、またはlocalhostを使用してください。このサーバーの別名は、--host-nameで指定する必要があります。</translation>
    </message>
    <message>
        <source>Too many wrong pins, or too many requests, in a short time.</source>
        <translation>短時間に、誤ったPINまたはリクエストが多すぎました。</translation>
    </message>
    <message>
        <source>Wait the seconds in Retry-After. Ask for a pin when a person has typed it, not while they type.</source>
        <translation>Retry-Afterの秒数だけ待ってください。PINの問い合わせは、入力の途中ではなく、入力が終わってから行ってください。</translation>
    </message>
    <message>
        <source>A defect in this server.</source>
        <translation>このサーバーの不具合です。</translation>
    </message>
    <message>
        <source>Report it with the request id; the server&apos;s log has more under that id.</source>
        <translation>リクエストIDを添えて報告してください。サーバーのログに、そのIDで詳細が記録されています。</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>このパスには何もありません。</translation>
    </message>
    <message>
        <source>The routes are /auth and /session, spelled exactly so; no slash at the end, no encoded letters. A browser shows a page to try them by hand at /, and /openapi.yaml describes all there is.</source>
        <translation>ルートは/authと/sessionで、綴りはこのとおりです。末尾のスラッシュやエンコードした文字は使用できません。ブラウザーで/を開くと手動で試すためのページが表示され、/openapi.yamlにすべての説明があります。</translation>
    </message>
    <message>
        <source>The path exists, but not with this method.</source>
        <translation>パスは存在しますが、このメソッドは使用できません。</translation>
    </message>
    <message>
        <source>The Allow field of the answer lists the methods.</source>
        <translation>使用できるメソッドは、応答のAllowフィールドにあります。</translation>
    </message>
    <message>
        <source>What arrived is not a request of HTTP/1.1 (RFC 9112).</source>
        <translation>届いたものはHTTP/1.1（RFC 9112）のリクエストではありません。</translation>
    </message>
    <message>
        <source>Use an HTTP library. The detail says what is wrong with the bytes.</source>
        <translation>HTTPライブラリを使用してください。バイト列の誤りはdetailに示されます。</translation>
    </message>
    <message>
        <source>The request did not arrive completely in time.</source>
        <translation>リクエストが時間内に届き終わりませんでした。</translation>
    </message>
    <message>
        <source>Send head and body without long pauses; ten seconds are enough for each.</source>
        <translation>ヘッダーと本文を、長く途切れないように送信してください。それぞれ10秒あれば十分です。</translation>
    </message>
    <message>
        <source>The body is larger than this route takes.</source>
        <translation>本文が、このルートで受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <source>A creation holds one address: a kilobyte is plenty.</source>
        <translation>作成のリクエストに含まれるのはアドレス1つで、1キロバイトあれば十分です。</translation>
    </message>
    <message>
        <source>The request line is longer than the server reads.</source>
        <translation>リクエスト行が、サーバーの読み取る長さを超えています。</translation>
    </message>
    <message>
        <source>Nothing the routes need comes near 4 KiB: look for something repeated in the URL.</source>
        <translation>ルートに必要なものが4 KiBに近づくことはありません。URLに繰り返しがないか確認してください。</translation>
    </message>
    <message>
        <source>The Expect field asks for something other than 100-continue.</source>
        <translation>Expectフィールドが、100-continue以外を求めています。</translation>
    </message>
    <message>
        <source>Leave the field out.</source>
        <translation>このフィールドを付けないでください。</translation>
    </message>
    <message>
        <source>The header fields are too many or too large.</source>
        <translation>ヘッダーフィールドが多すぎるか、大きすぎます。</translation>
    </message>
    <message>
        <source>64 fields and 16 KiB are allowed; cookies of other programs on the same host are a usual cause.</source>
        <translation>64フィールド、16 KiBまで使用できます。同じホストの別のプログラムのCookieが原因になることがよくあります。</translation>
    </message>
    <message>
        <source>A method or transfer coding that this server does not know.</source>
        <translation>このサーバーが対応していないメソッドまたは転送コーディングです。</translation>
    </message>
    <message>
        <source>GET, POST, HEAD and OPTIONS, and the chunked coding, are what there is.</source>
        <translation>使用できるのは、GET、POST、HEAD、OPTIONSと、chunkedコーディングだけです。</translation>
    </message>
    <message>
        <source>Another version of HTTP than 1.0 and 1.1.</source>
        <translation>HTTPの1.0と1.1以外のバージョンです。</translation>
    </message>
    <message>
        <source>Use HTTP/1.1. There is no HTTP/2 on this port.</source>
        <translation>HTTP/1.1を使用してください。このポートではHTTP/2を使用できません。</translation>
    </message>
    <message>
        <source>Ask as /session?sid= followed by the 4 to 9 digits. A pin is text: its leading zeros count.</source>
        <translation>/session?sid=の後に4～9桁の数字を付けてリクエストしてください。PINは文字列であり、先頭のゼロにも意味があります。</translation>
    </message>
</context>
<context>
    <name>pinbridge::SettingsDesk</name>
    <message>
        <source>The file has a setting %1, which this program does not know. It stays in the file and counts for nothing.</source>
        <translation>ファイルに、このプログラムの知らない設定%1があります。ファイルには残りますが、効果はありません。</translation>
    </message>
    <message>
        <source>%1 When you save, the file is renamed and a new one made.</source>
        <translation>%1 保存すると、このファイルの名前が変更され、新しいファイルが作成されます。</translation>
    </message>
    <message>
        <source>The file that was not understood is kept as %1.</source>
        <translation>解釈できなかったファイルは、%1として残しました。</translation>
    </message>
</context>
<context>
    <name>pinbridge::States</name>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>%1で失敗</translation>
    </message>
    <message>
        <source>all %1 stages</source>
        <translation>全%1段階</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>このマシンのみ</translation>
    </message>
    <message>
        <source>On the LAN, every device</source>
        <translation>LAN上のすべての端末</translation>
    </message>
    <message>
        <source>On the LAN, approved devices</source>
        <translation>LAN上の承認された端末</translation>
    </message>
    <message>
        <source>Example site</source>
        <translation>サンプルサイト</translation>
    </message>
    <message>
        <source>Sandbox (built in)</source>
        <translation>サンドボックス（内蔵）</translation>
    </message>
    <message>
        <source>Damaged profile</source>
        <translation>破損したプロファイル</translation>
    </message>
    <message>
        <source>Site %1, %2</source>
        <translation>サイト%1、%2</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>サイト%1</translation>
    </message>
    <message numerus="yes">
        <source>The file does not give %n of the values; fill in: %1.</source>
        <translation>
            <numerusform>ファイルにない値が%n件あります。入力してください：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secrets are in the vault, but these files with them could not be removed: %1. The next save and the next start try again; or remove them yourself.</source>
        <translation>秘密情報は資格情報ストアにありますが、秘密情報を含む次のファイルを削除できませんでした：%1。次の保存時と次の起動時に再試行されます。または、自分で削除してください。</translation>
    </message>
    <message>
        <source>Its secrets are in files, and the vault may still have them, too. They are removed there as soon as it is unlocked, and with the profile.</source>
        <translation>秘密情報はファイルにありますが、資格情報ストアにも残っている可能性があります。ロックが解除されると、またはプロファイルとともに、そこから削除されます。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::AddressCard</name>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>イーサネット</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>https works on the same port.</source>
        <translation>同じポートでhttpsも使用できます。</translation>
    </message>
    <message>
        <source>https is refused: %1</source>
        <translation>httpsは拒否されます：%1</translation>
    </message>
    <message>
        <source>Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons.</source>
        <translation>何も届かない場合は、ゲストWi-Fi、VPN、ファイアウォールがよくある原因です。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Other addresses ▾</source>
        <translation>ほかのアドレス ▾</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>証明書…</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>ほかのアドレス</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Requests in flight are answered first.</source>
        <translation>処理中のリクエストには先に応答します。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>No device can reach this desk until the server is started.</source>
        <translation>サーバーを開始するまで、どの端末からも届きません。</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このマシンで</translation>
    </message>
    <message>
        <source>Type this on the device</source>
        <translation>端末でこれを入力</translation>
    </message>
    <message>
        <source>Address on this machine: %1</source>
        <translation>このマシンでのアドレス：%1</translation>
    </message>
    <message>
        <source>Address for devices: %1</source>
        <translation>端末用のアドレス：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>証明書のSHA-256：%1</translation>
    </message>
    <message>
        <source>Show %1 — %2</source>
        <translation>%1を表示 — %2</translation>
    </message>
    <message>
        <source>Let Pinbridge choose</source>
        <translation>Pinbridgeに任せる</translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, set on the Settings page “%1” to :: and “%2” to “%3”.</source>
        <translation>スマートフォンからは届きません。スマートフォンからアクセスを求められるようにするには、設定のページで「%1」を::に、「%2」を「%3」にしてください。</translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, set “%1” to “%2” on the Settings page.</source>
        <translation>スマートフォンからは届きません。スマートフォンからアクセスを求められるようにするには、設定のページで「%1」を「%2」にしてください。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Calls</name>
    <message>
        <source>The call has not started yet.</source>
        <translation>通話はまだ始まっていません。</translation>
    </message>
    <message>
        <source>In a call for less than a minute</source>
        <translation>通話中（1 分未満）</translation>
    </message>
    <message numerus="yes">
        <source>In a call for %n minute(s)</source>
        <translation>
            <numerusform>通話中（%n 分経過）</numerusform>
        </translation>
    </message>
    <message>
        <source>The call ended in less than a minute.</source>
        <translation>通話は 1 分未満で終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>The call ended after %n minute(s).</source>
        <translation>
            <numerusform>通話は %n 分で終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether there is a call is unknown: Help Lightning does not tell.</source>
        <translation>通話があるかどうかは不明です。Help Lightning が知らせません。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CaptureWindow</name>
    <message>
        <source>%1 – capture</source>
        <translation>%1 – キャプチャ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of the file %1. Nothing comes here.</source>
        <translation>
            <numerusform>ファイル %1 のリクエスト %n 件。ここには追加されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CertificateDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Copy the certificate&apos;s address</source>
        <translation>証明書のアドレスをコピー</translation>
    </message>
    <message>
        <source>Install it only when the device shows the same fingerprint (SHA-256):</source>
        <translation>端末に同じフィンガープリント（SHA-256）が表示される場合にだけインストールしてください：</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Or save it, and bring the file to the device. The key that belongs to it never leaves this machine.</source>
        <translation>または、保存したファイルを端末に移してください。対応する秘密鍵がこのマシンから出ることはありません。</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>証明書を保存…</translation>
    </message>
    <message>
        <source>Certificate for https</source>
        <translation>https用の証明書</translation>
    </message>
    <message>
        <source>The server does not run. Start it first.</source>
        <translation>サーバーが動作していません。先に開始してください。</translation>
    </message>
    <message>
        <source>https is refused: %1</source>
        <translation>httpsは拒否されます：%1</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>証明書を保存</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>証明書 (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A device trusts https here once it has this certificate. It is made anew when the server is given a name that it did not have before (“%1” on the Settings page); devices then need the new one. Open this on the device:</source>
        <translation>この証明書を入れた端末は、このサーバーのhttpsを信頼します。サーバーにこれまでなかった名前を付けると（設定のページの「%1」）、証明書が作り直され、端末には新しいものが必要になります。端末でこれを開いてください：</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CheckList</name>
    <message>
        <source>✓ fine</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <source>! look</source>
        <translation>! 要確認</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Closing</name>
    <message>
        <source>When the window is c&amp;losed</source>
        <translation>ウィンドウを閉じたとき(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>確認する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep serving in the tray</source>
        <translation>通知領域で応対を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>Pinbridge can go on without its window. Its icon in the tray opens it again.</source>
        <translation>Pinbridgeは、ウィンドウがなくても動作を続けられます。通知領域のアイコンで再び開けます。</translation>
    </message>
    <message>
        <source>Pinbridge can go on without its window: devices still reach it at %1. Its icon in the tray opens it again.</source>
        <translation>Pinbridgeは、ウィンドウがなくても動作を続けられます。端末は引き続き%1で接続できます。通知領域のアイコンで再び開けます。</translation>
    </message>
    <message>
        <source>Stopped, it serves no device.</source>
        <translation>停止すると、どの端末にも応対しません。</translation>
    </message>
    <message>
        <source>Keep serving?</source>
        <translation>応対を続けますか？</translation>
    </message>
    <message>
        <source>Keep serving in the tray?</source>
        <translation>通知領域で応対を続けますか？</translation>
    </message>
    <message>
        <source>Do &amp;not ask again</source>
        <translation>次回から確認しない(&amp;N)</translation>
    </message>
    <message>
        <source>Server › When the window is closed changes it back</source>
        <translation>「サーバー › ウィンドウを閉じたとき」で元に戻せます</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>応対を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CompareDialog</name>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>クエリ: %1</translation>
    </message>
    <message>
        <source>Request field: %1</source>
        <translation>リクエストのフィールド: %1</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Request body: %1</source>
        <translation>リクエストの本文: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reply field: %1</source>
        <translation>応答のフィールド: %1</translation>
    </message>
    <message>
        <source>Reply body</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>Reply body: %1</source>
        <translation>応答の本文: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配達</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Upstream: %1</source>
        <translation>上流: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and a request</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Compare two requests</source>
        <translation>2 つのリクエストの比較</translation>
    </message>
    <message>
        <source>In what the two differ</source>
        <translation>2 つの違い</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Also what differs in any two</source>
        <translation>常に異なるものも含める</translation>
    </message>
    <message>
        <source>Times, request ids, durations</source>
        <translation>時刻、リクエスト ID、所要時間</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>左: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>one of two has it not</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>They do not differ.</source>
        <translation>違いはありません。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceDecider</name>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1を許可しました。</translation>
    </message>
    <message>
        <source>%1 is allowed for an hour.</source>
        <translation>%1を1時間許可しました。</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>%1をブロックしました。</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1を破棄しました。</translation>
    </message>
    <message>
        <source>It no longer waits. When it asks again, it waits again.</source>
        <translation>待機が終わります。再びリクエストすると、再び待機します。</translation>
    </message>
    <message>
        <source>Its allowance is lost: it is refused, and when it asks again it waits like a new device.</source>
        <translation>許可は失われます。端末は拒否され、再びリクエストすると新しい端末として待機します。</translation>
    </message>
    <message>
        <source>The block is lost: when it asks again, it waits like a new device.</source>
        <translation>ブロックは失われます。再びリクエストすると、新しい端末として待機します。</translation>
    </message>
    <message>
        <source>1 device no longer waits.</source>
        <translation>1台の待機を終わらせました。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices no longer wait.</source>
        <translation>
            <numerusform>%n台の待機を終わらせました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>端末をブロック</translation>
    </message>
    <message>
        <source>Forget device</source>
        <translation>端末を破棄</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1をブロックしますか？</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1を破棄しますか？</translation>
    </message>
    <message>
        <source>It loses its allowance and is refused from now on, whatever the access rules say, until you allow it.</source>
        <translation>許可は失われ、アクセスの規則にかかわらず、許可するまで拒否されます。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget waiting</source>
        <translation>待機中の端末を破棄</translation>
    </message>
    <message>
        <source>Forget the device that waits?</source>
        <translation>待機中の端末を破棄しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n devices that wait?</source>
        <translation>
            <numerusform>待機中の端末%n台をすべて破棄しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They no longer wait. Those that ask again wait again.</source>
        <translation>待機が終わります。再びリクエストした端末は、再び待機します。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>%1 Its name is lost, too.</source>
        <translation>%1 名前も失われます。</translation>
    </message>
    <message>
        <source>%1 has no name any more.</source>
        <translation>%1の名前をなくしました。</translation>
    </message>
    <message>
        <source>%1 has its name now.</source>
        <translation>%1に名前を付けました。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceModel</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation>初回確認：%1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1, 1 request since the start</source>
        <translation>%1、開始後のリクエスト1件</translation>
    </message>
    <message>
        <source>%1, %2 requests since the start</source>
        <translation>%1、開始後のリクエスト%2件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>最後のリクエスト</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1。%2：%3</translation>
    </message>
    <message>
        <source>%1 — calls itself “%2”</source>
        <translation>%1 — 自称「%2」</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>端末の名前</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DevicesLesson</name>
    <message>
        <source>No device is served</source>
        <translation>端末に応対していません</translation>
    </message>
    <message>
        <source>Only this machine is served</source>
        <translation>このマシンだけに応対しています</translation>
    </message>
    <message>
        <source>Every device is served</source>
        <translation>すべての端末に応対しています</translation>
    </message>
    <message>
        <source>No device has asked yet</source>
        <translation>まだどの端末からもリクエストがありません</translation>
    </message>
    <message>
        <source>The devices that you have decided on appear here when the server runs, and new ones wait here for you.</source>
        <translation>サーバーが動作しているときは、判断済みの端末がここに表示され、新しい端末はここで待機します。</translation>
    </message>
    <message>
        <source>A device that calls for the first time waits here until you allow it, for good or for an hour, or block it. Type this on the device:</source>
        <translation>初めてリクエストした端末は、無期限または1時間の許可、あるいはブロックをするまで、ここで待機します。端末でこれを入力してください：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons.</source>
        <translation>何も届かない場合は、ゲストWi-Fi、VPN、ファイアウォールがよくある原因です。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>This desk listens on this machine only, so no device of the network can ask. To let devices ask, and decide on each here, set on the Settings page “%1” to :: and “%2” to “%3”.</source>
        <translation>このサーバーはこのマシンだけで待ち受けているため、ネットワークの端末からはリクエストできません。端末からのリクエストを受け、ここで1台ずつ判断するには、設定のページで「%1」を::に、「%2」を「%3」にしてください。</translation>
    </message>
    <message>
        <source>No device of the network reaches this desk, so none can ask. To let devices ask, and decide on each here, set “%1” to “%2” on the Settings page.</source>
        <translation>ネットワークの端末はこのサーバーに届かないため、リクエストできません。端末からのリクエストを受け、ここで1台ずつ判断するには、設定のページで「%1」を「%2」にしてください。</translation>
    </message>
    <message>
        <source>Nobody has to ask, so nobody waits here. To decide on each device, set “%1” to “%2” on the Settings page.</source>
        <translation>許可を求める必要がないため、ここで待機する端末はありません。端末ごとに判断するには、設定のページで「%1」を「%2」にしてください。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DevicesPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>許可(&amp;A)</translation>
    </message>
    <message>
        <source>Allow for an &amp;hour</source>
        <translation>1時間許可(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>ブロック(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>破棄(&amp;F)…</translation>
    </message>
    <message>
        <source>Forget &amp;waiting…</source>
        <translation>待機中の端末を破棄(&amp;W)…</translation>
    </message>
    <message>
        <source>Known devices</source>
        <translation>既知の端末</translation>
    </message>
    <message>
        <source>1 more waits, in the list below.</source>
        <translation>ほかに1台が待機中です（下の一覧）。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait, in the list below.</source>
        <translation>
            <numerusform>ほかに%n台が待機中です（下の一覧）。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>ブロック(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>名前(&amp;N)…</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>端末を検索</translation>
    </message>
    <message>
        <source>By address, name, state or what they call themselves</source>
        <translation>アドレス、名前、状態、自称で検索</translation>
    </message>
    <message>
        <source>No device matches.</source>
        <translation>該当する端末がありません。</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>最後のリクエスト：%1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ExposureBanner</name>
    <message>
        <source>Every device that reaches this machine is served, without asking. To decide on each, set “%1” to “%2” on the Settings page.</source>
        <translation>このマシンに届くすべての端末に、確認なしで応対しています。端末ごとに判断するには、設定のページで「%1」を「%2」にしてください。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FailureBox</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the failure</source>
        <translation>失敗の内容をコピー</translation>
    </message>
    <message>
        <source>Details ▾</source>
        <translation>詳細 ▾</translation>
    </message>
    <message>
        <source>Details ▸</source>
        <translation>詳細 ▸</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultBanner</name>
    <message>
        <source>Turn all off</source>
        <translation>すべてオフ</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) on purpose:</source>
        <translation>
            <numerusform>意図的な障害 %n 件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Faults</source>
        <translation>障害ラボを開く</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultDeviceField</name>
    <message>
        <source>Devices ▾</source>
        <translation>端末 ▾</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>any device</source>
        <translation>すべての端末</translation>
    </message>
    <message>
        <source>An address such as 192.168.2.17, a network such as 192.168.2.0/24, or nothing for any device</source>
        <translation>192.168.2.17のようなアドレス、192.168.2.0/24のようなネットワーク。何も書かなければすべての端末</translation>
    </message>
    <message>
        <source>Devices that are known</source>
        <translation>既知の端末</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultForm</name>
    <message>
        <source>A rule of your own</source>
        <translation>独自のルール</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起こすこと</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>At random up to</source>
        <translation>ランダムな上限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>対象の呼び出し</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn this rule on</source>
        <translation>このルールをオンにする</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>通常のもの</translation>
    </message>
    <message>
        <source>reset at once (RST)</source>
        <translation>すぐにリセット (RST)</translation>
    </message>
    <message>
        <source>closed in order (FIN)</source>
        <translation>正常に切断 (FIN)</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>最初のもの</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>With a second time, one at random between the two</source>
        <translation>2つ目の時間を書くと、その間のランダムな時間</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>How many requests it breaks; with nothing all, until it is turned off</source>
        <translation>障害を起こすリクエストの数。何も書かなければ、オフにするまですべて</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>対象の端末</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>A time is a whole number, such as 3, of the unit beside it.</source>
        <translation>時間は、隣の単位での3のような整数です。</translation>
    </message>
    <message>
        <source>A time is %1 at least and %2 at most.</source>
        <translation>時間は%1以上、%2以下です。</translation>
    </message>
    <message>
        <source>The second time is the longer one.</source>
        <translation>2つ目の時間は、長い方にします。</translation>
    </message>
    <message>
        <source>A status is a number from %1 to %2.</source>
        <translation>ステータスは%1～%2の数です。</translation>
    </message>
    <message>
        <source>How many times is a whole number from 1 to %1, or nothing for always.</source>
        <translation>回数は1～%1の整数です。何も書かなければ常に起こります。</translation>
    </message>
    <message>
        <source>Write a number here: %1.</source>
        <translation>ここに数を書いてください：%1。</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>先にサーバーを開始してください</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultModel</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>How many requests have met the rule</extracomment>
        <translation>発生</translation>
    </message>
    <message>
        <source>any device</source>
        <translation>すべての端末</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>あと1回</translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>あと%n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultPresetCard</name>
    <message>
        <source>Often wanted</source>
        <translation>よく使うもの</translation>
    </message>
    <message>
        <source>Each turns one rule on. What it tries stands here for the one that you point at.</source>
        <translation>ボタンごとに1つのルールがオンになります。ポインターを合わせたボタンが試すことは、ここに表示されます。</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>対象の端末</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultTimeField</name>
    <message>
        <source>Unit of: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Faults</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultsPage</name>
    <message>
        <source>&amp;New rule</source>
        <translation>新しいルール(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Turn rule off</source>
        <translation>ルールをオフにする(&amp;T)</translation>
    </message>
    <message>
        <source>Turn &amp;all off</source>
        <translation>すべてオフにする(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is broken</source>
        <translation>障害は起こしていません</translation>
    </message>
    <message>
        <source>What does an app do when its token has expired, the pin is wrong, or no answer comes? Turn on a rule below, and the next requests of a device meet just that; Traffic marks them. No rule outlives the server: after Stop, a restart, or a change of profile or settings nothing is on.</source>
        <translation>トークンの期限が切れたとき、PINが誤っているとき、応答が来ないとき、アプリはどうしますか。下でルールをオンにすると、端末の次のリクエストがまさにその状況になり、「通信」に印が付きます。ルールはサーバーとともに終わります。停止や再起動のあと、プロファイルや設定の変更のあとは、何もオンになっていません。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The first rule that concerns a request breaks it. None is on after Stop or a restart of the server.</source>
        <translation>リクエストに当てはまる最初のルールが障害を起こします。サーバーの停止や再起動のあとは、どのルールもオンになっていません。</translation>
    </message>
    <message>
        <source>Rule %1 is on: %2.</source>
        <extracomment>The rule&apos;s mark, as &quot;#3&quot;, and what it does</extracomment>
        <translation>ルール%1がオンです：%2。</translation>
    </message>
    <message>
        <source>Rule %1 is off.</source>
        <translation>ルール%1はオフです。</translation>
    </message>
    <message>
        <source>All rules are off.</source>
        <translation>すべてのルールがオフです。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FilterLine</name>
    <message>
        <source>All words must hold. “-” before one: it must not. Ctrl+Space lists what can be typed.</source>
        <translation>すべての語に当てはまるものが表示されます。語の前に「-」を付けると、当てはまらないものになります。Ctrl+Space で入力できるものを一覧します。</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストを絞り込み</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>入力できるもの</translation>
    </message>
    <message>
        <source>Filter: status:&gt;=400</source>
        <translation>フィルター: status:&gt;=400</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FullScreenPin</name>
    <message>
        <source>Pin for %1</source>
        <translation>%1用のPIN</translation>
    </message>
    <message>
        <source>Pin, full screen</source>
        <translation>PIN、全画面表示</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Escで戻る</translation>
    </message>
    <message>
        <source>This pin has ended and joins nobody any more.</source>
        <translation>このPINは終了したため、もう誰も参加できません。</translation>
    </message>
    <message>
        <source>This pin is %1 and joins nobody any more.</source>
        <translation>このPINは%1のため、もう誰も参加できません。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::GuideDialog</name>
    <message>
        <source>change the page</source>
        <translation>ページを切り替え</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <source>does what the page is for</source>
        <translation>そのページの操作を実行</translation>
    </message>
    <message>
        <source>on a session: copies its pin</source>
        <translation>セッション上：PINをコピー</translation>
    </message>
    <message>
        <source>on a session: its pin over the whole screen; Esc leaves</source>
        <translation>セッション上：PINを全画面に表示。Escで戻る</translation>
    </message>
    <message>
        <source>on a device: allows one that waits, forgets any after a question</source>
        <translation>端末上：待機中なら許可、確認の後に破棄</translation>
    </message>
    <message>
        <source>on a request under Traffic: copies it as one line</source>
        <translation>通信のリクエスト上：1行にしてコピー</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>From two addresses to a pin</source>
        <translation>2つのメールアドレスからPINへ</translation>
    </message>
    <message>
        <source>1. Use the sandbox, or enter your site&apos;s credentials under Profiles.
2. Under Sessions type the creator&apos;s and the contact&apos;s address.
3. Press Create session, and read the pin to the contact.
4. The contact&apos;s device sends the pin to this desk and gets its side of the call.</source>
        <translation>1. サンドボックスを使用するか、プロファイルでサイトの認証情報を入力します。
2. セッションで、作成者と相手のメールアドレスを入力します。
3. 「セッションを作成」を押し、PINを相手に読み上げます。
4. 相手の端末がPINをこのサーバーに送信し、通話の相手の側を受け取ります。</translation>
    </message>
    <message>
        <source>What a device does</source>
        <translation>端末の動作</translation>
    </message>
    <message>
        <source>These ask this desk as a phone does:</source>
        <translation>次のコマンドで、スマートフォンと同じようにこのサーバーにリクエストできます：</translation>
    </message>
    <message>
        <source>A device that calls for the first time waits under Devices until you allow it. For https it needs this desk&apos;s certificate: Server, Certificate….</source>
        <translation>初めてリクエストした端末は、許可するまで「端末」で待機します。httpsには、このサーバーの証明書が必要です。「サーバー › 証明書…」を開いてください。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Enter、Delete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>on a device: gives it a name</source>
        <translation>端末の上で：名前を付ける</translation>
    </message>
    <message>
        <source>under Settings: the search; Esc empties it</source>
        <translation>設定で：検索。Escで空にする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>on a rule under Faults: turns it off</source>
        <translation>障害ラボのルールで：オフにします</translation>
    </message>
    <message>
        <source>There can be several profiles: the button at the top changes between them. Users shows what is inside a user&apos;s token, Traffic why a device was refused. Faults breaks what devices ask, to try an app.</source>
        <translation>プロファイルは複数持てます。上部のボタンで切り替えます。「ユーザー」はユーザーのトークンの中身を、「通信」は端末が拒否された理由を示します。「障害ラボ」は、アプリを試すために端末のリクエストに障害を起こします。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Header</name>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>サンドボックスを使用</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>プロファイル…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>サーバーを停止</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>サーバーを開始</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::HomePage</name>
    <message>
        <source>In the sandbox every address at example.com is a user. nobody@example.com is not: see what a failure looks like.</source>
        <translation>サンドボックスでは、example.comのアドレスはすべてユーザーです。nobody@example.comだけは違い、失敗したときの表示を確認できます。</translation>
    </message>
    <message>
        <source>Pinbridge joins two people in a Help Lightning call by a short pin. Two ways to begin:</source>
        <translation>Pinbridgeは、短いPINで2人をHelp Lightningの通話につなぎます。始め方は2つあります：</translation>
    </message>
    <message>
        <source>Create a session</source>
        <translation>セッションを作成</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>最近のセッション</translation>
    </message>
    <message>
        <source>Sessions appear here: pin, who made it, who is awaited, and whether they have come. Type two addresses above and press Create session.</source>
        <translation>セッションはここに表示されます：PIN、作成した人、待っている相手、参加したかどうか。上にメールアドレスを2つ入力し、「セッションを作成」を押してください。</translation>
    </message>
    <message>
        <source>Copy pin</source>
        <translation>PINをコピー</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::KeyField</name>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Choose the partner key&apos;s file</source>
        <translation>パートナーキーのファイルを選択</translation>
    </message>
    <message>
        <source>Paste the partner key</source>
        <translation>パートナーキーを貼り付け</translation>
    </message>
    <message>
        <source>The stored key</source>
        <translation>保存済みのキー</translation>
    </message>
    <message>
        <source>Drop the .pem file here</source>
        <translation>ここに.pemファイルをドロップ</translation>
    </message>
    <message>
        <source>%1 — kept; drop another to replace it</source>
        <translation>%1 — 保存済み。別のファイルをドロップすると置き換えます</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>パートナーキー</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.txt)</source>
        <translation>キー (*.pem *.key *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no key. Copy the whole file&apos;s text, with its BEGIN and END lines.</source>
        <translation>クリップボードにキーがありません。BEGINとENDの行を含めて、ファイルの全文をコピーしてください。</translation>
    </message>
    <message>
        <source>%1 %2 stays.</source>
        <translation>%1 %2はそのままです。</translation>
    </message>
    <message>
        <source>The pasted key</source>
        <translation>貼り付けたキー</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>The key of the file</source>
        <translation>ファイルのキー</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Pinbridge speaks this language from its next start.</source>
        <translation>Pinbridgeは、次回の起動からこの言語で表示します。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Loss</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2用）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the server stops, nobody can join with these pins until it runs again:
%1</source>
        <translation>サーバーを停止すると、再び動作するまで、次のPINでは誰も参加できません：
%1</translation>
    </message>
    <message>
        <source>Pins are kept in memory. Where the server stops these end, and nobody can join with them any more:
%1</source>
        <translation>PINはメモリーに保持されています。サーバーを停止すると次のPINは終了し、もう誰も参加できません：
%1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Devices that wait for an answer get it first. These pins belong to the site in use: while another one is nobody can join with them. They work again once it is back in use, as long as they live:
%1</source>
        <translation>応答を待っている端末には先に応答します。次のPINは使用中のサイトのものです。別のサイトを使用している間、これらのPINでは誰も参加できません。有効期間内であれば、元のサイトに戻すと再び使用できます：
%1</translation>
    </message>
    <message>
        <source>Devices that wait for an answer get it first. Pins are kept in memory: with the change these end, and nobody can join with them any more:
%1</source>
        <translation>応答を待っている端末には先に応答します。PINはメモリーに保持されています。切り替えると次のPINは終了し、もう誰も参加できません：
%1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::MainWindow</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>サーバーを停止しますか？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Change to the sandbox?</source>
        <translation>サンドボックスに切り替えますか？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Change the profile?</source>
        <translation>プロファイルを切り替えますか？</translation>
    </message>
    <message>
        <source>Pinbridge</source>
        <translation>Pinbridge</translation>
    </message>
    <message>
        <source>Pinbridge — %1 (sandbox)</source>
        <translation>Pinbridge — %1（サンドボックス）</translation>
    </message>
    <message>
        <source>Pinbridge — %1</source>
        <translation>Pinbridge — %1</translation>
    </message>
    <message>
        <source>Quit Pinbridge?</source>
        <translation>Pinbridgeを終了しますか？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新しいセッション(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>サーバーを開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation>サーバーを停止(&amp;T)</translation>
    </message>
    <message>
        <source>Use the san&amp;dbox</source>
        <translation>サンドボックスを使用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>証明書(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the server&apos;s &amp;address</source>
        <translation>サーバーのアドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>端末(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>通信(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>ホーム(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>端末(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;raffic</source>
        <translation>通信(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Pinbridge</source>
        <translation>Pinbridgeについて(&amp;A)</translation>
    </message>
    <message>
        <source>About Pinbridge</source>
        <translation>Pinbridgeについて</translation>
    </message>
    <message>
        <source>Pinbridge %1</source>
        <translation>Pinbridge %1</translation>
    </message>
    <message>
        <source>Desktop console and LAN server for Help Lightning sessions.

Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation>Help Lightningのセッションのためのデスクトップコンソール兼LANサーバーです。

GNU General Public Licenseバージョン3以降に基づく自由ソフトウェアです。Qt %1。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>未保存%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a &amp;profile</source>
        <translation>プロファイルを使用(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害ラボ</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>障害ラボ(&amp;F)</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Names</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>What the operator calls a device, and its address</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Navigation</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::People</name>
    <message>
        <source>Known addresses</source>
        <translation>既知のメールアドレス</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::PinCard</name>
    <message>
        <source>Copy pin</source>
        <translation>PINをコピー</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>招待をコピー</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>招待のQRコード</translation>
    </message>
    <message>
        <source>Pin for %1</source>
        <translation>%1用のPIN</translation>
    </message>
    <message>
        <source>%1 — valid until %2</source>
        <translation>%1 — %2まで有効</translation>
    </message>
    <message>
        <source>%1 — this pin is %2 and joins nobody any more.</source>
        <translation>%1 — このPINは%2のため、もう誰も参加できません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The server&apos;s address and the pin, as text</source>
        <translation>サーバーのアドレスとPIN（テキスト）</translation>
    </message>
    <message>
        <source>The server&apos;s address and the pin, as text. Only this machine reaches that address.</source>
        <translation>サーバーのアドレスとPIN（テキスト）。このアドレスにはこのマシンからしか届きません。</translation>
    </message>
    <message>
        <source>Pin: %1</source>
        <translation>PIN：%1</translation>
    </message>
    <message>
        <source>Server: %1
Pin: %2</source>
        <translation>サーバー：%1
PIN：%2</translation>
    </message>
    <message>
        <source>Revoke pin</source>
        <translation>PINの取り消し</translation>
    </message>
    <message>
        <source>Revoke pin %1?</source>
        <translation>PIN %1を取り消しますか？</translation>
    </message>
    <message>
        <source>%1 can no longer join with it. The session stays at Help Lightning; whoever has joined stays in the call. A revoked pin does not come back.</source>
        <translation>%1は、このPINでは参加できなくなります。セッションはHelp Lightningに残り、参加済みの人は通話にとどまります。取り消したPINは元に戻せません。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The marks of a quotation around the pin as it is spoken.</extracomment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::PinDisplay</name>
    <message>
        <source>Pin</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation>プロファイル名</translation>
    </message>
    <message>
        <source>Acme Field Service</source>
        <translation>Acme Field Service</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Enterprise id</source>
        <translation>エンタープライズ ID</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Passphrase of the partner key</source>
        <translation>パートナーキーのパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>パートナーキー</translation>
    </message>
    <message>
        <source>kept; type to replace</source>
        <translation>保存済み。入力すると置き換えます</translation>
    </message>
    <message>
        <source>paste the site&apos;s API key</source>
        <translation>サイトのAPI キーを貼り付け</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileListCard</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>A profile holds what Help Lightning issued for a site. Fill in the form, or import a .env file, and save.</source>
        <translation>プロファイルには、Help Lightningがサイトに発行した情報が保存されます。フォームに入力するか、.envファイルをインポートして、保存してください。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>Use the chosen profile</source>
        <translation>選択したプロファイルを使用</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>More that can be done with profiles</source>
        <translation>プロファイルのその他の操作</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import .env…</source>
        <translation>.envをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export .env…</source>
        <translation>.envをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>前回使用</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileMenu</name>
    <message>
        <source>Use %1</source>
        <translation>%1を使用</translation>
    </message>
    <message>
        <source>Use %1, given at the start</source>
        <translation>起動時に指定された%1を使用</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileQuestions</name>
    <message>
        <source>Discard the new profile?</source>
        <translation>新しいプロファイルを破棄しますか？</translation>
    </message>
    <message>
        <source>Discard what was changed in %1?</source>
        <translation>%1の変更を破棄しますか？</translation>
    </message>
    <message>
        <source>What was typed here is not saved.</source>
        <translation>ここに入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Its folder %1 is removed.</source>
        <translation>フォルダー%1が削除されます。</translation>
    </message>
    <message>
        <source>Its API key and its partner key are removed from the system&apos;s vault. Nothing brings them back but the files that were issued with the site.</source>
        <translation>API キーとパートナーキーが、システムの資格情報ストアから削除されます。元に戻すには、サイトとともに発行されたファイルが必要です。</translation>
    </message>
    <message>
        <source>The files with its API key and its partner key are removed. Nothing brings them back but the files that were issued with the site.</source>
        <translation>API キーとパートナーキーのファイルが削除されます。元に戻すには、サイトとともに発行されたファイルが必要です。</translation>
    </message>
    <message>
        <source>The server goes on with it until it is stopped or another one is used.</source>
        <translation>サーバーは、停止するか別のプロファイルを使用するまで、このプロファイルで動作を続けます。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>With API key and partner &amp;key</source>
        <translation>API キーとパートナーキーを含める(&amp;K)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1をエクスポート</translation>
    </message>
    <message>
        <source>A .env file with the site&apos;s address and number, for pinbridge-server --env-file or another desk.</source>
        <translation>サイトのアドレスと番号を含む.envファイルです。pinbridge-server --env-fileまたは別のサーバーで使用できます。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Who has these files can do everything that the site can. Both, the .env file and the key&apos;s file beside it, can be read by your user alone; keep them so, and remove them when they have served.</source>
        <translation>これらのファイルを持つ人は誰でも、サイトにできることをすべて実行できます。.envファイルと、同じ場所にあるキーのファイルは、どちらも自分のユーザーだけが読めます。そのまま保管し、用が済んだら削除してください。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfilesPage</name>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>保存して使用</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>サンドボックスを使用</translation>
    </message>
    <message>
        <source>Help Lightning site</source>
        <translation>Help Lightningのサイト</translation>
    </message>
    <message>
        <source>No account?</source>
        <translation>アカウントがない場合</translation>
    </message>
    <message>
        <source>The sandbox imitates Help Lightning inside this program. Nothing leaves this machine.</source>
        <translation>サンドボックスは、このプログラムの中でHelp Lightningを模擬します。このマシンからは何も送信されません。</translation>
    </message>
    <message>
        <source>Change the profile?</source>
        <translation>プロファイルを切り替えますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asking Help Lightning, stage by stage. Each takes 10 seconds at most; what was found comes at the end…</source>
        <translation>Help Lightningに段階ごとに問い合わせています。各段階は最長10秒で、結果は最後に表示されます…</translation>
    </message>
    <message>
        <source>Walks from the URL to a user look-up and names the first stage that fails, with its likely cause.</source>
        <translation>URLからユーザーの検索まで順に調べ、最初に失敗した段階と、考えられる原因を示します。</translation>
    </message>
    <message>
        <source>The sandbox is in use</source>
        <translation>サンドボックスを使用中です</translation>
    </message>
    <message>
        <source>Secrets are kept in files that only your user can read, in %1. They are never shown again.</source>
        <translation>秘密情報は、自分のユーザーだけが読めるファイルとして%1に保存されます。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Save in files and use</source>
        <translation>ファイルに保存して使用</translation>
    </message>
    <message>
        <source>Save in files</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Asking the system&apos;s vault. If it wants its password, type that in its own window…</source>
        <translation>システムの資格情報ストアに問い合わせています。パスワードを求められた場合は、資格情報ストアのウィンドウで入力してください…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s vault, which is locked now. They are never shown again.</source>
        <translation>秘密情報は、システムの資格情報ストアに保存されます（現在ロック中）。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s vault. They are never shown again.</source>
        <translation>秘密情報は、システムの資格情報ストアに保存されます。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>This session has no vault for secrets. They are kept in files that only your user can read, in %1. They are never shown again.</source>
        <translation>このセッションには秘密情報用の資格情報ストアがありません。秘密情報は、自分のユーザーだけが読めるファイルとして%1に保存されます。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>資格情報ストアに移動</translation>
    </message>
    <message>
        <source>Keep in the vault instead</source>
        <translation>代わりに資格情報ストアに保存</translation>
    </message>
    <message>
        <source>Keep in files instead</source>
        <translation>代わりにファイルに保存</translation>
    </message>
    <message>
        <source>Read from the file. Save it to keep it.</source>
        <translation>ファイルから読み込みました。保持するには保存してください。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>%1 Remove it, or mend the file and start again.</source>
        <translation>%1削除するか、ファイルを修正して起動し直してください。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Import a .env file</source>
        <translation>.envファイルをインポート</translation>
    </message>
    <message>
        <source>Environment files (*.env .env*)</source>
        <translation>環境ファイル (*.env .env*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
        <source>Environment files (*.env)</source>
        <translation>環境ファイル (*.env)</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::RefusalCard</name>
    <message>
        <source>requests of devices that are not allowed</source>
        <translation>許可されていない端末のリクエスト</translation>
    </message>
    <message>
        <source>pins that no live session has</source>
        <translation>有効なセッションのないPIN</translation>
    </message>
    <message>
        <source>requests beyond the limits</source>
        <translation>制限を超えたリクエスト</translation>
    </message>
    <message>
        <source>requests under a foreign host name</source>
        <translation>別のホスト名でのリクエスト</translation>
    </message>
    <message>
        <source>requests that could not be read</source>
        <translation>読み取れなかったリクエスト</translation>
    </message>
    <message>
        <source>connections beyond the limits</source>
        <translation>制限を超えた接続</translation>
    </message>
    <message>
        <source>Refused since the start</source>
        <translation>開始後の拒否</translation>
    </message>
    <message>
        <source>Nothing has been refused.</source>
        <translation>拒否したものはありません。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Remedies</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation>端末を開く</translation>
    </message>
    <message>
        <source>Start on a free port</source>
        <translation>空いているポートで開始</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Open Faults</source>
        <translation>障害ラボを開く</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ServerHint</name>
    <message>
        <source>The server is starting…</source>
        <translation>サーバーを開始しています…</translation>
    </message>
    <message>
        <source>The server is stopping…</source>
        <translation>サーバーを停止しています…</translation>
    </message>
    <message>
        <source>The server does not run, so no device is served.</source>
        <translation>サーバーが動作していないため、端末に応対していません。</translation>
    </message>
    <message>
        <source>There are no credentials yet, so no device is served.</source>
        <translation>認証情報がまだないため、端末に応対していません。</translation>
    </message>
    <message>
        <source>The server does not run, so nothing can be asked yet.</source>
        <translation>サーバーが動作していないため、まだ問い合わせできません。</translation>
    </message>
    <message>
        <source>There are no credentials yet, so nothing can be asked.</source>
        <translation>認証情報がまだないため、問い合わせできません。</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>The server does not run, so there is nothing to break.</source>
        <translation>サーバーが動いていないため、障害を起こすものがありません。</translation>
    </message>
    <message>
        <source>There are no credentials yet, so there is nothing to break.</source>
        <translation>認証情報がまだないため、障害を起こすものがありません。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionDetails</name>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>まだ誰も参加していません。</translation>
    </message>
    <message>
        <source>joined %1 from %2</source>
        <translation>%1に%2から参加</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose a session to see its id, its two sides and who joined.</source>
        <translation>セッションを選択すると、ID、両方の側、参加した人が表示されます。</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>ユーザートークン</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Creator — %1</source>
        <translation>作成者 — %1</translation>
    </message>
    <message>
        <source>unknown to this desk</source>
        <translation>このサーバーでは不明</translation>
    </message>
    <message>
        <source>Contact — %1</source>
        <translation>相手 — %1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionForm</name>
    <message>
        <source>Creator&apos;s address</source>
        <translation>作成者のメールアドレス</translation>
    </message>
    <message>
        <source>Contact&apos;s address</source>
        <translation>相手のメールアドレス</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>セッションを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Swap creator and contact</source>
        <translation>作成者と相手を入れ替え</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancelled. If Help Lightning had made the session already, it appears in the list.</source>
        <translation>キャンセルしました。Help Lightningがすでにセッションを作成していた場合は、一覧に表示されます。</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>先にサーバーを開始してください</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionModel</name>
    <message>
        <source>revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>%1に参加</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>call ended</source>
        <translation>通話終了</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionsPage</name>
    <message>
        <source>Search pin, address, session id or device</source>
        <translation>PIN、アドレス、セッションID、端末を検索</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>セッションはまだありません</translation>
    </message>
    <message>
        <source>A session joins two people: the creator starts it, the contact types its pin. Type their addresses above and press Create session; devices make sessions, too, and all of them appear here.</source>
        <translation>セッションは2人をつなぎます。作成者が開始し、相手がそのPINを入力します。上に2人のメールアドレスを入力し、「セッションを作成」を押してください。端末からもセッションを作成でき、すべてここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Copy pin</source>
        <translation>PINをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>招待をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Pin &amp;full screen</source>
        <translation>PINを全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Revoke pin…</source>
        <translation>PINを取り消し(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Copy &amp;device command</source>
        <translation>端末用コマンドをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingField</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルを選択：%1</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1（1行に1つ）</translation>
    </message>
    <message>
        <source>one a line, such as
%1</source>
        <translation>1行に1つ。例：
%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses ▾</source>
        <translation>アドレス ▾</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>このマシンのアドレス</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>An address, and the network that it is on</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingLine</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す：%1</translation>
    </message>
    <message>
        <source>What is saved does not count: %1</source>
        <translation>保存されている値は無効です：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Set by %1: fixed until the program is started without it.</source>
        <translation>%1で指定されています。それを付けずにプログラムを起動するまで変更できません。</translation>
    </message>
    <message>
        <source>Set by the variable %1: fixed until the program is started without it.</source>
        <translation>変数%1で指定されています。それを設定せずにプログラムを起動するまで変更できません。</translation>
    </message>
    <message>
        <source>--%1 or %2</source>
        <translation>--%1または%2</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <source>Shared on the store</source>
        <translation>ストアで共有</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingTexts</name>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Where devices find the server, for http and https alike. With 0 a free one is taken, another at each start.</source>
        <translation>端末がサーバーに接続するポートで、httpとhttpsに共通です。0にすると、開始のたびに空いているポートが使用されます。</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>An address of this machine. :: is every one, 127.0.0.1 keeps all other machines out.</source>
        <translation>このマシンのアドレスです。::はすべてのアドレスを表し、127.0.0.1はほかのすべてのマシンを締め出します。</translation>
    </message>
    <message>
        <source>Other names of this server</source>
        <translation>このサーバーの別名</translation>
    </message>
    <message>
        <source>Names that devices reach it by, beside this machine&apos;s own and its addresses. Requests for other names are refused.</source>
        <translation>このマシン自身の名前とアドレスのほかに、端末が接続に使用する名前です。それ以外の名前へのリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Reverse proxies</source>
        <translation>リバースプロキシ</translation>
    </message>
    <message>
        <source>Addresses whose word on whom they ask for (X-Forwarded-For) is taken. From any other address it counts for nothing.</source>
        <translation>どの端末に代わるリクエストかという申告（X-Forwarded-For）を信用するアドレスです。それ以外のアドレスからの申告は無視されます。</translation>
    </message>
    <message>
        <source>Which devices are served</source>
        <translation>応対する端末</translation>
    </message>
    <message>
        <source>A new device waits on the Devices page until you allow it, or is served at once, or never.</source>
        <translation>新しい端末を、許可するまで端末のページで待機させるか、すぐに応対するか、まったく応対しないかを決めます。</translation>
    </message>
    <message>
        <source>Devices that I allow</source>
        <translation>許可した端末</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>このマシンのみ</translation>
    </message>
    <message>
        <source>Everyone who reaches the port</source>
        <translation>ポートに届くすべての端末</translation>
    </message>
    <message>
        <source>Networks without asking</source>
        <translation>確認のいらないネットワーク</translation>
    </message>
    <message>
        <source>Devices of these networks need not be allowed one by one. Only where devices have to be allowed at all.</source>
        <translation>これらのネットワークの端末は、1台ずつ許可する必要がありません。端末の許可が必要な場合にだけ効果があります。</translation>
    </message>
    <message>
        <source>Digits of a pin</source>
        <translation>PINの桁数</translation>
    </message>
    <message>
        <source>From 4 to 8. While half of all such pins are in use, new ones get one more.</source>
        <translation>4～8。その桁数のPINの半分が使用されている間、新しいPINは1桁多くなります。</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>桁</translation>
    </message>
    <message>
        <source>How long a pin can be used</source>
        <translation>PINの有効期間</translation>
    </message>
    <message>
        <source>From a minute to 30 days. The session&apos;s tokens may end it sooner.</source>
        <translation>1分～30日。セッションのトークンにより、早く終了することがあります。</translation>
    </message>
    <message>
        <source>What fetches the contact&apos;s side</source>
        <translation>相手の側の取得に必要なもの</translation>
    </message>
    <message>
        <source>What a device has to send beside the pin, so that a pin that was overheard is of no use alone.</source>
        <translation>端末がPINとともに送信する必要があるものです。PINを聞かれても、それだけでは役に立たなくなります。</translation>
    </message>
    <message>
        <source>The pin alone</source>
        <translation>PINのみ</translation>
    </message>
    <message>
        <source>Any user&apos;s token of this server</source>
        <translation>このサーバーの任意のユーザーのトークン</translation>
    </message>
    <message>
        <source>The contact&apos;s own token</source>
        <translation>相手自身のトークン</translation>
    </message>
    <message>
        <source>Form of session_id in replies</source>
        <translation>応答のsession_idの形式</translation>
    </message>
    <message>
        <source>The vendor&apos;s documents and its current apps differ. Choose what your devices read.</source>
        <translation>提供元の文書と現在のアプリとで異なります。使用する端末が読み取れるものを選択してください。</translation>
    </message>
    <message>
        <source>A list, as documented</source>
        <translation>リスト（文書のとおり）</translation>
    </message>
    <message>
        <source>A string, as current apps read it</source>
        <translation>文字列（現在のアプリが読み取る形式）</translation>
    </message>
    <message>
        <source>Web pages that may read replies</source>
        <translation>応答を読み取れるWebページ</translation>
    </message>
    <message>
        <source>Scheme and host, perhaps a port or * for every port. The server&apos;s own page always may.</source>
        <translation>スキームとホストです。必要に応じてポートを付け、*ですべてのポートを表します。サーバー自身のページは常に読み取れます。</translation>
    </message>
    <message>
        <source>Requests from one address</source>
        <translation>1つのアドレスからのリクエスト</translation>
    </message>
    <message>
        <source>Beyond that they are answered with 429. This machine is exempt.</source>
        <translation>これを超えると429で応答します。このマシンには適用されません。</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>Requests at once from one address</source>
        <translation>1つのアドレスからの同時リクエスト</translation>
    </message>
    <message>
        <source>That many are taken together from one that was silent before.</source>
        <translation>それまでリクエストのなかったアドレスから、一度に受け付ける数です。</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Open connections in all</source>
        <translation>接続の総数</translation>
    </message>
    <message>
        <source>Further ones are closed. It is never more than half of the files that the system lets the server open.</source>
        <translation>これを超える接続は閉じられます。サーバーが開けるファイル数（システムの制限）の半分を超えることはありません。</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Open connections from one address</source>
        <translation>1つのアドレスからの接続数</translation>
    </message>
    <message>
        <source>Those of this machine may be 1024 or more.</source>
        <translation>このマシンからの接続は、1024以上まで開けます。</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>独自の証明書</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and those of its issuers, in the place of the one that is made in the data folder.</source>
        <translation>証明書とその発行者の証明書を含むPEMファイルです。データフォルダーに作成されるものの代わりに使用されます。</translation>
    </message>
    <message>
        <source>none: one is made</source>
        <translation>なし：作成されます</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>証明書の秘密鍵</translation>
    </message>
    <message>
        <source>A PEM file, where the key is not in the certificate&apos;s. Its passphrase is not kept here: give it in PINBRIDGE_TLS_KEY_PASSPHRASE.</source>
        <translation>PEMファイルです。鍵が証明書のファイルに含まれていない場合に指定します。パスフレーズはここには保存されないため、PINBRIDGE_TLS_KEY_PASSPHRASEで指定してください。</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>証明書のファイル内</translation>
    </message>
    <message>
        <source>Where sessions and devices are kept</source>
        <translation>セッションと端末の保存先</translation>
    </message>
    <message>
        <source>A SQLite file; or postgresql://user@host/database, which several servers share, the password in PGPASSWORD or ~/.pgpass; or memory: to forget them with the program.</source>
        <translation>SQLiteファイル、または複数のサーバーで共有するpostgresql://user@host/database（パスワードはPGPASSWORDまたは~/.pgpass）、またはプログラムの終了とともに消えるmemory:です。</translation>
    </message>
    <message>
        <source>Key of the store</source>
        <translation>ストアのキー</translation>
    </message>
    <message>
        <source>The file with the key that seals the tokens in the store. All servers on a store need the same.</source>
        <translation>ストア内のトークンを封印するキーのファイルです。同じストアを使用するすべてのサーバーに、同じキーが必要です。</translation>
    </message>
    <message>
        <source>store.key in the data folder</source>
        <translation>データフォルダー内のstore.key</translation>
    </message>
    <message>
        <source>How long ended sessions are kept</source>
        <translation>終了したセッションの保存期間</translation>
    </message>
    <message>
        <source>From a day to 3650 days. They have no tokens any more.</source>
        <translation>1日～3650日。終了したセッションにトークンは残りません。</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>ログの形式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON, a line each</source>
        <translation>JSON（1行に1件）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Who is served</source>
        <translation>応対の対象</translation>
    </message>
    <message>
        <source>Pins and sessions</source>
        <translation>PINとセッション</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>https</source>
        <translation>https</translation>
    </message>
    <message>
        <source>Storage, history and log</source>
        <translation>保存先、履歴、ログ</translation>
    </message>
    <message>
        <source>What the program writes while it runs. It changes at once.</source>
        <translation>プログラムが実行中に書き出すものです。すぐに切り替わります。</translation>
    </message>
    <message>
        <source>Levels of the log</source>
        <translation>ログのレベル</translation>
    </message>
    <message>
        <source>debug, info, warning or critical, for all or for one category: server, upstream, sessions, storage, sandbox, app. It changes at once.</source>
        <translation>debug、info、warning、criticalのいずれか。すべて、または1つのカテゴリーに対して指定します：server、upstream、sessions、storage、sandbox、app。すぐに切り替わります。</translation>
    </message>
    <message>
        <source>File of the log</source>
        <translation>ログのファイル</translation>
    </message>
    <message>
        <source>A path below the data folder, or a full one; none: no file. Only its owner can read it. It changes at once.</source>
        <translation>データフォルダーからのパス、またはフルパスです。noneはファイルなし。所有者だけが読めます。すぐに切り替わります。</translation>
    </message>
    <message>
        <source>Size of the log&apos;s file</source>
        <translation>ログファイルのサイズ</translation>
    </message>
    <message>
        <source>From 64K to 1G. Then it is renamed, and a new one begins.</source>
        <translation>64Kから1Gまで。超えると名前を変えて、新しいファイルを始めます。</translation>
    </message>
    <message>
        <source>Older files of the log</source>
        <translation>古いログファイル</translation>
    </message>
    <message>
        <source>How many are kept, from 1 to 100.</source>
        <translation>保存する数、1から100まで。</translation>
    </message>
    <message>
        <source>files</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Pins in the log</source>
        <translation>ログ中のPIN</translation>
    </message>
    <message>
        <source>With a pin anybody who reaches the server joins the session.</source>
        <translation>PINがあれば、サーバーに届く誰でもセッションに参加できます。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Requests kept for Traffic</source>
        <translation>通信に残すリクエスト</translation>
    </message>
    <message>
        <source>In memory and without secrets, 0 to 1000000; 0 records none.</source>
        <translation>メモリ内に、秘密を除いて保存します。0 から 1000000 まで。0 では記録しません。</translation>
    </message>
    <message>
        <source>Memory for Traffic</source>
        <translation>通信用のメモリ</translation>
    </message>
    <message>
        <source>From 1M to 4G; where it is full, the oldest requests go.</source>
        <translation>1M から 4G まで。いっぱいになると古いリクエストから消えます。</translation>
    </message>
    <message>
        <source>Pins in Traffic</source>
        <translation>通信内の PIN</translation>
    </message>
    <message>
        <source>What became of calls</source>
        <translation>通話の状況</translation>
    </message>
    <message>
        <source>Help Lightning is asked now and then whether a session&apos;s call has begun or ended. Devices&apos; requests come first.</source>
        <translation>セッションの通話が始まったか終了したかを、ときどき Help Lightning に問い合わせます。端末のリクエストが優先されます。</translation>
    </message>
    <message>
        <source>Asked in the sandbox only</source>
        <translation>サンドボックスでのみ問い合わせる</translation>
    </message>
    <message>
        <source>Asked always</source>
        <translation>常に問い合わせる</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>問い合わせない</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingsBar</name>
    <message>
        <source>Discard</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>保存して再起動</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save the changes and restart the server</source>
        <translation>変更を保存してサーバーを再起動</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>A value cannot be used; what is wrong is said beside it.</source>
        <translation>使用できない値があります。理由は値の横に表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n values cannot be used; what is wrong is said beside them.</source>
        <translation>
            <numerusform>使用できない値が%n件あります。理由は値の横に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation>未保存の変更が1件あります。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>未保存の変更が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server restarts…</source>
        <translation>サーバーを再起動しています…</translation>
    </message>
    <message>
        <source>Saved. The server still runs as it was started; what waits for a restart: %1.</source>
        <translation>保存しました。サーバーは開始時の設定のまま動作しています。再起動を待っている設定：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>サーバーが動作していません。</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>サーバーを再起動</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingsPage</name>
    <message>
        <source>Only what is not at its &amp;default</source>
        <translation>既定値でないものだけ表示(&amp;D)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search: port, certificate, PINBRIDGE_…</source>
        <translation>検索：ポート、証明書、PINBRIDGE_…</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>設定を使用できません</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>保存しました。%1</translation>
    </message>
    <message>
        <source>The server runs with what is saved.</source>
        <translation>サーバーは保存した設定で動作しています。</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>サーバーを再起動しますか？</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1に保存されています。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>%1 of %2 settings</source>
        <translation>設定%2件中%1件</translation>
    </message>
    <message>
        <source>Every setting is at its default.</source>
        <translation>すべての設定が既定値です。</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot; in its name, its explanation or its variable.</source>
        <translation>名前、説明、変数に「%1」を含む設定はありません。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::StatusStrip</name>
    <message>
        <source>No device is served</source>
        <translation>端末に応対していません</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>端末はまだありません</translation>
    </message>
    <message>
        <source>Serving 1 device</source>
        <translation>1台の端末に応対中</translation>
    </message>
    <message numerus="yes">
        <source>Serving %n devices</source>
        <translation>
            <numerusform>%n台の端末に応対中</numerusform>
        </translation>
    </message>
    <message>
        <source>Upstream %1</source>
        <translation>上流：%1</translation>
    </message>
    <message>
        <source>%1 · clock %2</source>
        <translation>%1 · 時計：%2</translation>
    </message>
    <message>
        <source>Sandbox: nothing here reaches Help Lightning</source>
        <translation>サンドボックス：ここからHelp Lightningには何も届きません</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong</source>
        <translation>このマシンの時計が合っていません</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TextSearch</name>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Times</name>
    <message>
        <source>%1 (shared)</source>
        <comment>a step whose answer served another request, too</comment>
        <translation>%1 (共有)</translation>
    </message>
    <message>
        <source>%1 (remembered)</source>
        <comment>a step that was not needed</comment>
        <translation>%1 (記憶済み)</translation>
    </message>
    <message>
        <source>device waits</source>
        <translation>端末の待ち時間</translation>
    </message>
    <message>
        <source>The device waited %1.</source>
        <translation>端末は %1 待ちました。</translation>
    </message>
    <message>
        <source>at hand</source>
        <comment>a step that took no time</comment>
        <translation>入手済み</translation>
    </message>
    <message>
        <source>%1: nobody was asked.</source>
        <translation>%1: 問い合わせはありませんでした。</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>%1: began after %2, took %3.</source>
        <translation>%1: %2 後に開始、所要時間 %3。</translation>
    </message>
    <message>
        <source>at hand after %1</source>
        <translation>%1 後に入手済み</translation>
    </message>
    <message>
        <source>begin %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>最初のバイト %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>asked by the server for itself, and shared</source>
        <translation>サーバー自身のために問い合わせ、共有</translation>
    </message>
    <message>
        <source>asked for request %1, and shared</source>
        <translation>リクエスト %1 のために問い合わせ、共有</translation>
    </message>
    <message>
        <source>remembered: nobody was asked</source>
        <translation>記憶済み: 問い合わせなし</translation>
    </message>
    <message>
        <source>asked for this request</source>
        <translation>このリクエストのために問い合わせ</translation>
    </message>
    <message>
        <source>partner token</source>
        <translation>パートナートークン</translation>
    </message>
    <message>
        <source>look up user</source>
        <translation>ユーザーの検索</translation>
    </message>
    <message>
        <source>create the session</source>
        <translation>セッションの作成</translation>
    </message>
    <message>
        <source>ask for video</source>
        <translation>ビデオの要求</translation>
    </message>
    <message>
        <source>contact&apos;s side</source>
        <translation>連絡先側</translation>
    </message>
    <message>
        <source>call records</source>
        <translation>通話記録</translation>
    </message>
    <message>
        <source>store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Nothing was asked upstream for this request.</source>
        <translation>このリクエストでは Help Lightning への問い合わせはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>sent %n times</source>
        <translation>
            <numerusform>%n 回送信</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer says that a token has ended</source>
        <translation>応答によるとトークンが失効しています</translation>
    </message>
    <message>
        <source>user&apos;s token</source>
        <translation>ユーザーのトークン</translation>
    </message>
    <message>
        <source>%1: began %2 before the request, and had not ended with its answer.</source>
        <translation>%1: リクエストの %2 前に開始し、応答時点では終わっていませんでした。</translation>
    </message>
    <message>
        <source>%1: began after %2, and had not ended with the answer.</source>
        <translation>%1: %2 後に開始し、応答時点では終わっていませんでした。</translation>
    </message>
    <message>
        <source>%1: began %2 before the request, took %3.</source>
        <translation>%1: リクエストの %2 前に開始、所要時間 %3。</translation>
    </message>
    <message>
        <source>begin %1 before the request</source>
        <translation>開始 リクエストの %1 前</translation>
    </message>
    <message>
        <source>first byte before the request</source>
        <translation>最初のバイト リクエストより前</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenClaims</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー%1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>セッション%1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>サイト%1</translation>
    </message>
    <message>
        <source>%1: with a secret that only its maker has</source>
        <translation>%1：発行元だけが持つシークレットによる署名</translation>
    </message>
    <message>
        <source>not at all: anybody can have made it</source>
        <translation>なし：誰でも作成できます</translation>
    </message>
    <message>
        <source>is for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>to be shown to</source>
        <translation>提示先</translation>
    </message>
    <message>
        <source>made</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenLine</name>
    <message>
        <source>show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Copy the %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copied for a minute; then the clipboard is cleared</source>
        <translation>コピーすると、1分後にクリップボードから消去されます</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenModel</name>
    <message>
        <source>Whose</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>保持者</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>this desk alone</source>
        <translation>このデスクのみ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>ユーザートークン</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokensCard</name>
    <message>
        <source>Living tokens seen in this run, and who holds them</source>
        <translation>この実行中に見られた有効なトークンと、その保持者</translation>
    </message>
    <message>
        <source>Living tokens seen in this run</source>
        <translation>この実行中に見られた有効なトークン</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Traffic</name>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>client gone</source>
        <translation>クライアント切断</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a client</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Android sample</source>
        <translation>Android サンプル</translation>
    </message>
    <message>
        <source>iOS Objective-C</source>
        <translation>iOS Objective-C</translation>
    </message>
    <message>
        <source>iOS Swift</source>
        <translation>iOS Swift</translation>
    </message>
    <message>
        <source>Xamarin sample</source>
        <translation>Xamarin サンプル</translation>
    </message>
    <message>
        <source>Web sample</source>
        <translation>Web サンプル</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>ブラウザー</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficActions</name>
    <message>
        <source>&amp;Copy request</source>
        <translation>リクエストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>再送(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;mpare two…</source>
        <translation>2 つを比較(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To the newest</source>
        <translation>最新へ(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>cURL (&amp;bash)</source>
        <translation>cURL (&amp;bash)</translation>
    </message>
    <message>
        <source>Copied as a command for bash.</source>
        <translation>bash のコマンドとしてコピーしました。</translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation>Power&amp;Shell</translation>
    </message>
    <message>
        <source>Copied as a command for PowerShell.</source>
        <translation>PowerShell のコマンドとしてコピーしました。</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>Copied as HTTP.</source>
        <translation>HTTP としてコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Filter by its id</source>
        <translation>その ID で絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Copied: as a filter it shows this request alone.</source>
        <translation>コピーしました。フィルターに入れるとこのリクエストだけが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Export &amp;HAR…</source>
        <translation>HAR をエクスポート(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>キャプチャを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>キャプチャを開く(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are in %1.</source>
        <translation>
            <numerusform>%n 件のリクエストが %1 にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again and answered.</source>
        <translation>再送し、応答がありました。</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>解放(&amp;G)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>No longer kept.</source>
        <translation>保持を解除しました。</translation>
    </message>
    <message>
        <source>Kept: it stays whatever else comes. The filter is:kept shows all of them.</source>
        <translation>保持しました。ほかに何が来ても残ります。フィルター is:kept ですべて表示できます。</translation>
    </message>
    <message>
        <source>It cannot be kept: there is room for no more. Let others go first.</source>
        <translation>保持できません。空きがありません。先にほかのものを解放してください。</translation>
    </message>
    <message>
        <source>Export what is listed as HAR</source>
        <translation>一覧を HAR としてエクスポート</translation>
    </message>
    <message>
        <source>Save what is listed as a capture</source>
        <translation>一覧をキャプチャとして保存</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP アーカイブ (*.har)</translation>
    </message>
    <message>
        <source>Captures (*.pbcapture)</source>
        <translation>キャプチャ (*.pbcapture)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>キャプチャを開く</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficDetails</name>
    <message>
        <source>What was said is gone: so many requests came since that this one is no longer recorded. Keep a request to have it stay.</source>
        <translation>内容は失われました。その後に多くのリクエストが来たため、これはもう記録されていません。残したいリクエストは保持してください。</translation>
    </message>
    <message>
        <source>Nothing more was recorded of it.</source>
        <translation>これ以上は記録されていません。</translation>
    </message>
    <message>
        <source>Nothing was asked: the connection did not come that far.</source>
        <translation>リクエストはありませんでした。接続がそこまで進みませんでした。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficFacts</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>リクエストIDをコピー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>%1, over https</source>
        <translation>%1、https 経由</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>the client had gone before it was there</source>
        <translation>応答の前にクライアントが切断していました</translation>
    </message>
    <message>
        <source>none was played</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficLesson</name>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>まだリクエストがありません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>この行をコピー</translation>
    </message>
    <message>
        <source>Every request of a device appears here as it is answered: when it came, from where, what it asked, what it got, and why.</source>
        <translation>端末からのすべてのリクエストが、応答されるごとにここに表示されます：届いた時刻、送信元、内容、結果、その理由。</translation>
    </message>
    <message>
        <source>Use the device, or ask from a terminal as it would:</source>
        <translation>端末を使用するか、端末と同じようにターミナルからリクエストしてください：</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The client had gone</source>
        <translation>クライアントが切断していました</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was there, most often by a time-out of its own.</source>
        <translation>応答の前に接続が閉じられました。多くの場合、クライアント自身のタイムアウトによるものです。</translation>
    </message>
    <message>
        <source>When it asks again, it gets a session that was already made for it.</source>
        <translation>再びリクエストすると、すでに作成されていたセッションを受け取ります。</translation>
    </message>
    <message>
        <source>Fault on purpose: %1</source>
        <translation>意図的な障害：%1</translation>
    </message>
    <message>
        <source>A rule of the fault lab broke this request, to show what the app makes of it.</source>
        <translation>アプリの対応を確かめるため、障害ラボのルールがこのリクエストを壊しました。</translation>
    </message>
    <message>
        <source>Where that is not wanted any more, turn the rule off.</source>
        <translation>不要になったら、ルールをオフにします。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>保持していない</translation>
    </message>
    <message>
        <source>Kept: it stays whatever else comes</source>
        <translation>保持中: ほかに何が来ても残ります</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficNotice</name>
    <message>
        <source>Nothing is recorded, so nothing new is listed here: “%1” is 0 in the settings. Set a number, such as 10000.</source>
        <translation>記録がオフのため、新しいものはここに表示されません。設定の「%1」が 0 です。10000 などの数を設定してください。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficPage</name>
    <message>
        <source>the latest %1 requests</source>
        <translation>最新のリクエスト%1件</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>リクエスト1件</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>リクエスト%1件</translation>
    </message>
    <message>
        <source>none of %1 requests matches</source>
        <translation>リクエスト%1件中、該当なし</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>リクエスト%2件中%1件</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>最新へ移動</translation>
    </message>
    <message>
        <source>1 request is gone. The next ones appear here.</source>
        <translation>リクエスト1件を消去しました。次のリクエストからここに表示されます。</translation>
    </message>
    <message>
        <source>%1 requests are gone. The next ones appear here.</source>
        <translation>リクエスト%1件を消去しました。次のリクエストからここに表示されます。</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · 一時停止中</translation>
    </message>
    <message>
        <source> · paused, %1 more came</source>
        <translation> · 一時停止中、新着%1件</translation>
    </message>
    <message>
        <source>Sent again and answered. It is not listed yet.</source>
        <translation>再送し、応答がありました。まだ一覧にはありません。</translation>
    </message>
    <message>
        <source>Sent again and answered. The filter hides it.</source>
        <translation>再送し、応答がありました。フィルターにより非表示です。</translation>
    </message>
    <message>
        <source> · not recorded, as too many came at once: %1</source>
        <translation> · 一度に多すぎて記録されなかったもの: %1件</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficStory</name>
    <message>
        <source>Choose a request to see what became of it and why.</source>
        <translation>リクエストを選択すると、その結果と理由が表示されます。</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>もう一覧にありません</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficTable</name>
    <message>
        <source>Requests of devices</source>
        <translation>端末のリクエスト</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficTexts</name>
    <message>
        <source>What was said</source>
        <translation>やり取りの内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上流</translation>
    </message>
    <message>
        <source>What was said, as text</source>
        <translation>やり取りの内容 (テキスト)</translation>
    </message>
    <message>
        <source>Upstream (%1)</source>
        <translation>上流 (%1)</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrayIcon</name>
    <message>
        <source>S&amp;how Pinbridge</source>
        <translation>Pinbridgeを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>新しいセッション(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>サーバーを開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation>サーバーを停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>1 device waits for a decision</source>
        <translation>1台の端末が判断を待っています</translation>
    </message>
    <message numerus="yes">
        <source>%n devices wait for a decision</source>
        <translation>
            <numerusform>%n台の端末が判断を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinbridge: listening</source>
        <translation>Pinbridge：待ち受け中</translation>
    </message>
    <message>
        <source>Pinbridge: listening on %1</source>
        <translation>Pinbridge：%1で待ち受け中</translation>
    </message>
    <message>
        <source>Pinbridge: starting</source>
        <translation>Pinbridge：開始中</translation>
    </message>
    <message>
        <source>Pinbridge: stopping</source>
        <translation>Pinbridge：停止処理中</translation>
    </message>
    <message>
        <source>Pinbridge: failed: %1</source>
        <translation>Pinbridge：失敗：%1</translation>
    </message>
    <message>
        <source>Pinbridge: failed</source>
        <translation>Pinbridge：失敗</translation>
    </message>
    <message>
        <source>Pinbridge: stopped</source>
        <translation>Pinbridge：停止</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Unsaved</name>
    <message>
        <source>Settings are not saved</source>
        <translation>設定が保存されていません</translation>
    </message>
    <message>
        <source>Quit without saving the settings?</source>
        <translation>設定を保存せずに終了しますか？</translation>
    </message>
    <message>
        <source>A setting was changed and is not saved.</source>
        <translation>変更された設定が1件あり、保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were changed and are not saved.</source>
        <translation>
            <numerusform>変更された設定が%n件あり、保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>設定に戻る</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UpstreamCard</name>
    <message>
        <source>Upstream</source>
        <translation>上流</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>パートナーキー</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回のチェック</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>RSA %1 · %2</source>
        <translation>RSA %1 · %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>まだ問い合わせていません</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UserCard</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>ユーザートークン</translation>
    </message>
    <message>
        <source>Look inside the token</source>
        <translation>トークンの中身を見る</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>A token opens this user&apos;s account for whoever has it. Shown ones are hidden again after 15 seconds; a copied one leaves the clipboard after a minute. Forgetting a user takes it from this window; Help Lightning does not end a token before its time.</source>
        <translation>トークンを持つ人は誰でも、このユーザーのアカウントを開けます。表示したトークンは15秒後に隠され、コピーしたトークンは1分後にクリップボードから消去されます。ユーザーを破棄すると、このウィンドウから消えます。Help Lightningが期限より前にトークンを終了することはありません。</translation>
    </message>
    <message>
        <source>Close the token</source>
        <translation>トークンを閉じる</translation>
    </message>
    <message>
        <source>This token says nothing of itself that can be read: it is no JWT.</source>
        <translation>このトークンには読み取れる情報がありません。JWTではありません。</translation>
    </message>
    <message>
        <source>What the token says of itself. Help Lightning alone can tell whether it is true.</source>
        <translation>トークン自身に書かれている内容です。正しいかどうかは、Help Lightningだけが判断できます。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UserModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UsersPage</name>
    <message>
        <source>Authenticate</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The user appears here: name, id, and the token a device would get, with the time it still lives.</source>
        <translation>ユーザーはここに表示されます：名前、ID、端末が受け取るトークンとその残り時間。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>User&apos;s address</source>
        <translation>ユーザーのメールアドレス</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Authenticate a user</source>
        <translation>ユーザーを認証</translation>
    </message>
    <message>
        <source>Asking Help Lightning for %1…</source>
        <translation>%1についてHelp Lightningに問い合わせています…</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>先にサーバーを開始してください</translation>
    </message>
    <message>
        <source>Users of this run</source>
        <translation>今回の起動後のユーザー</translation>
    </message>
    <message>
        <source>Users that were authenticated</source>
        <translation>認証されたユーザー</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingCard</name>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allow for an hour</source>
        <translation>1時間許可</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>%1 asks for access</source>
        <translation>%1がアクセスを求めています</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1を許可</translation>
    </message>
    <message>
        <source>Allow %1 for an hour</source>
        <translation>%1を1時間許可</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1をブロック</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>ほかに1台が待機中</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>ほかに%n台が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>has waited for %1</source>
        <translation>待機時間：%1</translation>
    </message>
    <message>
        <source>%1 · does not say what it is</source>
        <translation>%1 · 自称なし</translation>
    </message>
    <message>
        <source>%1 · calls itself “%2”</source>
        <translation>%1 · 自称「%2」</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingNotice</name>
    <message>
        <source>%1 asks for access</source>
        <translation>%1がアクセスを求めています</translation>
    </message>
    <message>
        <source>Click here to decide on this device.</source>
        <translation>ここをクリックして、この端末について判断してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices ask for access</source>
        <translation>
            <numerusform>%n台の端末がアクセスを求めています</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is %1. Click here to decide on them.</source>
        <translation>最後の端末は%1です。ここをクリックして判断してください。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Waterfall</name>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WelcomeCard</name>
    <message>
        <source>Try it in the sandbox</source>
        <translation>サンドボックスで試す</translation>
    </message>
    <message>
        <source>An imitation of Help Lightning runs inside this window. No account, nothing leaves this machine, and every address at example.com is a user.</source>
        <translation>このウィンドウの中でHelp Lightningの模擬が動作します。アカウントは不要で、このマシンからは何も送信されず、example.comのアドレスはすべてユーザーです。</translation>
    </message>
    <message>
        <source>Connect to Help Lightning</source>
        <translation>Help Lightningに接続</translation>
    </message>
    <message>
        <source>You need your site&apos;s enterprise id, its API key and its partner key. Each is checked as you type, and kept on this machine only.</source>
        <translation>サイトのエンタープライズ ID、API キー、パートナーキーが必要です。いずれも入力と同時に確認され、このマシンだけに保存されます。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WindowSettings</name>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>These count at once, but for the language.</source>
        <translation>言語を除き、すぐに反映されます。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system has.</source>
        <translation>ライト、ダーク、またはシステムの配色。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Pinbridge speaks it from its next start.</source>
        <translation>Pinbridgeの次回の起動時から、この言語で表示されます。</translation>
    </message>
    <message>
        <source>While the server serves, its icon in the tray can stay.</source>
        <translation>サーバーの応対中は、通知領域にアイコンを残せます。</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing stops and quits.</source>
        <translation>このデスクトップには現在通知領域がないため、閉じると停止して終了します。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep serving in the tray</source>
        <translation>通知領域で応対を続ける</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Start Pinbridge when I log in</source>
        <translation>ログイン時にPinbridgeを起動する</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Without its window, in the tray, so that devices are served from then on. The system&apos;s own list of programs at login shows it, too.</source>
        <translation>ウィンドウを開かずに通知領域で起動し、その時点から端末に応対します。システムの自動起動プログラムの一覧にも表示されます。</translation>
    </message>
    <message>
        <source>Not available on this system yet.</source>
        <translation>このシステムではまだ利用できません。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Words</name>
    <message>
        <source>zero</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>one</source>
        <translation>イチ</translation>
    </message>
    <message>
        <source>two</source>
        <translation>ニ</translation>
    </message>
    <message>
        <source>three</source>
        <translation>サン</translation>
    </message>
    <message>
        <source>four</source>
        <translation>ヨン</translation>
    </message>
    <message>
        <source>five</source>
        <translation>ゴ</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ロク</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>ナナ</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ハチ</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>キュウ</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as QLocale::toString() takes them</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>life unknown</source>
        <translation>有効期間不明</translation>
    </message>
    <message>
        <source>lives %1</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>%1%2 s</source>
        <translation>%1%2 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
</TS>
