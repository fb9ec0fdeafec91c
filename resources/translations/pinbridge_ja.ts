<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>pinbridge::Autostart</name>
    <message>
        <source>Pinbridge cannot have itself started at login on this system yet.</source>
        <translation>このシステムでは、ログイン時にPinbridgeを自動で起動することはまだできません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1を削除できません。</translation>
    </message>
</context>
<context>
    <name>pinbridge::BridgeWorker</name>
    <message>
        <source>The server is not running. Start it first.</source>
        <translation>サーバーが動作していません。先に開始してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません：%2。</translation>
    </message>
    <message>
        <source>The profile has no partner key.</source>
        <translation>プロファイルにパートナーキーがありません。</translation>
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
        <source>Secrets are left in the vault: %1</source>
        <translation>資格情報ストアに秘密情報が残っています：%1</translation>
    </message>
    <message>
        <source>This session has no vault for secrets.</source>
        <translation>このセッションには秘密情報用の資格情報ストアがありません。</translation>
    </message>
    <message>
        <source>Settings cannot be saved.</source>
        <translation>設定を保存できません。</translation>
    </message>
</context>
<context>
    <name>pinbridge::Draft</name>
    <message>
        <source>Give the profile a name: it is shown at the top of the window.</source>
        <translation>プロファイルに名前を付けてください。ウィンドウの上部に表示されます。</translation>
    </message>
    <message>
        <source>There is no partner key. Choose the .pem file that was issued with the site.</source>
        <translation>パートナーキーがありません。サイトとともに発行された.pemファイルを選択してください。</translation>
    </message>
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
        <source>There is a profile of that name. Give this one another.</source>
        <translation>同じ名前のプロファイルがあります。別の名前を付けてください。</translation>
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
    <name>pinbridge::Notes</name>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The Sessions page says what became of each pin.</source>
        <translation>PINを読み上げた人に数字を確認するか、新しいセッションを作成してください。各PINがどうなったかは、セッションのページに表示されます。</translation>
    </message>
    <message>
        <source>Allow it on the Devices page, or its network with --allow. Until then its app need not send the request again.</source>
        <translation>端末のページで許可するか、--allowでそのネットワークを許可してください。それまでは、アプリからリクエストを送り直す必要はありません。</translation>
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
        <source>Use an address that the Home page shows, or localhost. Another name of this desk has to be given to it with --host-name.</source>
        <translation>ホームのページに表示されるアドレス、またはlocalhostを使用してください。このサーバーの別名は、--host-nameで指定する必要があります。</translation>
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
        <source>Where the page is your own, start Pinbridge with --cors-origin.</source>
        <translation>自分のページの場合は、--cors-originを付けてPinbridgeを起動してください。</translation>
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
        <source>Ask as /session?sid= followed by the four to eight digits. A pin is text: its leading zeros count.</source>
        <translation>/session?sid=の後に4～8桁の数字を付けてリクエストしてください。PINは文字列であり、先頭のゼロにも意味があります。</translation>
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
        <source>No phone reaches it. To let phones ask for access, start Pinbridge without --host, and with --access approved.</source>
        <translation>スマートフォンからは届きません。スマートフォンからアクセスを求められるようにするには、--hostを付けず、--access approvedを付けてPinbridgeを起動してください。</translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, start Pinbridge with --access approved.</source>
        <translation>スマートフォンからは届きません。スマートフォンからアクセスを求められるようにするには、--access approvedを付けてPinbridgeを起動してください。</translation>
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
        <source>A device trusts https here once it has this certificate. It is made anew when the server is given a name that it did not have before (--host-name); devices then need the new one. Open this on the device:</source>
        <translation>この証明書を入れた端末は、このサーバーのhttpsを信頼します。サーバーにこれまでなかった名前を付けると（--host-name）、証明書が作り直され、端末には新しいものが必要になります。端末でこれを開いてください：</translation>
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
        <source>This desk listens on this machine only, so no device of the network can ask. To let devices ask, and decide on each here, start Pinbridge without --host, and with --access approved.</source>
        <translation>このサーバーはこのマシンだけで待ち受けているため、ネットワークの端末からはリクエストできません。端末からのリクエストを受け、ここで1台ずつ判断するには、--hostを付けず、--access approvedを付けてPinbridgeを起動してください。</translation>
    </message>
    <message>
        <source>No device of the network reaches this desk, so none can ask. To let devices ask, and decide on each here, start Pinbridge with --access approved.</source>
        <translation>ネットワークの端末はこのサーバーに届かないため、リクエストできません。端末からのリクエストを受け、ここで1台ずつ判断するには、--access approvedを付けてPinbridgeを起動してください。</translation>
    </message>
    <message>
        <source>Nobody has to ask, so nobody waits here. To decide on each device, start Pinbridge with --access approved.</source>
        <translation>許可を求める必要がないため、ここで待機する端末はありません。端末ごとに判断するには、--access approvedを付けてPinbridgeを起動してください。</translation>
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
        <source>Every device that reaches this machine is served, without asking. To decide on each, start Pinbridge with --access approved.</source>
        <translation>このマシンに届くすべての端末に、確認なしで応対しています。端末ごとに判断するには、--access approvedを付けてPinbridgeを起動してください。</translation>
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
        <source>There can be several profiles: the button at the top changes between them. Users shows what is inside a user&apos;s token, Traffic why a device was refused.</source>
        <translation>プロファイルは複数持てます。上部のボタンで切り替えます。「ユーザー」はユーザーのトークンの中身を、「通信」は端末が拒否された理由を示します。</translation>
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
        <source>What the program writes to stderr. It changes at once.</source>
        <translation>プログラムがstderrに書き出すものです。すぐに切り替わります。</translation>
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
</context>
<context>
    <name>pinbridge::ui::TrafficDetails</name>
    <message>
        <source>Choose a request to see what became of it and why.</source>
        <translation>リクエストを選択すると、その結果と理由が表示されます。</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>もう一覧にありません</translation>
    </message>
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
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>the client had gone before it was there</source>
        <translation>応答の前にクライアントが切断していました</translation>
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
        <source>&amp;Copy request</source>
        <translation>リクエストをコピー(&amp;C)</translation>
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
        <source>Filter by device, request, status or note</source>
        <translation>端末、リクエスト、ステータス、備考で絞り込み</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストを絞り込み</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>リクエストの種類</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>拒否と失敗</translation>
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
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
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
