namespace Knowledgebase.Judging.Files;

/// <summary>A published file is what its name says: not empty, not torn, no pointer to a file that lies elsewhere, no web page called PDF.</summary>
static class FileFormRule
{
    static readonly Dictionary<string, FileForm> Forms = new()
    {
        ["pdf"] = FileForm.Pdf,
        ["png"] = FileForm.Png,
        ["jpg"] = FileForm.Jpeg,
        ["webp"] = FileForm.Webp,
        ["docx"] = FileForm.Docx,
        ["xlsx"] = FileForm.Xlsx,
        ["pptx"] = FileForm.Pptx,
        ["odt"] = FileForm.Odt,
        ["ods"] = FileForm.Ods,
        ["odp"] = FileForm.Odp,
        ["csv"] = FileForm.Text,
        ["txt"] = FileForm.Text,
    };

    public static IEnumerable<Diagnostic> Judge(IReadOnlyList<Attachment> attachments) =>
        attachments.Where(a => a.Facts is not null && !Release.IsIn(a.Path)).Select(Judge).OfType<Diagnostic>();

    static Diagnostic? Judge(Attachment file)
    {
        var facts = file.Facts!;
        var ending = file.Path[(file.Path.LastIndexOf('.') + 1)..];
        if (!Forms.TryGetValue(ending, out var named))
            return null;
        if (facts.Form == FileForm.Empty)
            return Codes.EmptyAttachment.At(file.Path, "ファイルが空です（0バイト）。");
        if (facts.Form == FileForm.Pointer)
            return Codes.PointerFile.At(file.Path, "資料そのものではなく、資料の置き場所を書いた小さなファイル（Git LFSのポインターやショートカット）です。");
        if (facts.Form != named && !(facts is { Form: FileForm.Zip, Torn: true } && named >= FileForm.Docx))
            return Codes.NotWhatItSays.At(file.Path,
                $"名前は「.{ending}」ですが、中身は{NameOf(facts.Form)}です。",
                RemedyOf(facts.Form, ending));
        return facts.Torn
            ? Codes.TornAttachment.At(file.Path, "ファイルが途中で切れているか、壊れています。")
            : null;
    }

    static string RemedyOf(FileForm form, string ending) =>
        form switch
        {
            FileForm.Html =>
                "ダウンロードのときに、資料の代わりにログインなどのページが保存されたようです。元の資料を開き、保存し直してください。",
            FileForm.OldOffice =>
                "古い形式か、パスワード付きのファイルです。パスワードを外し、「名前を付けて保存」で今の形式（docx・xlsx・pptx）を選んでください。",
            _ when Forms.FirstOrDefault(f => f.Value == form) is { Key: { } right } =>
                $"名前を「.{(form == FileForm.Text ? "txt」か「.csv" : right)}」で終わるように直すか、「.{ending}」の形式で保存し直してください。",
            _ =>
                $"元の資料を開き、「.{ending}」の形式で保存し直してください。名前の終わりを変えるだけでは、中身は変わりません。",
        };

    static string NameOf(FileForm form) =>
        form switch
        {
            FileForm.Html => "Webページ（HTML）",
            FileForm.Text => "文字だけのファイル",
            FileForm.Pdf => "PDF",
            FileForm.Png => "PNGの画像",
            FileForm.Jpeg => "JPEGの画像",
            FileForm.Webp => "WebPの画像",
            FileForm.OtherPicture => "公開に使えない形式の画像（HEIC・GIFなど）",
            FileForm.Docx => "Wordの文書（docx）",
            FileForm.Xlsx => "Excelのブック（xlsx）",
            FileForm.Pptx => "PowerPointのスライド（pptx）",
            FileForm.Odt => "OpenDocumentの文書（odt）",
            FileForm.Ods => "OpenDocumentの表計算（ods）",
            FileForm.Odp => "OpenDocumentのスライド（odp）",
            FileForm.Zip => "ZIP（ほかのファイルをまとめたもの）",
            FileForm.OldOffice => "古い形式のOfficeのファイル、またはパスワード付きのファイル",
            _ => "別のもの",
        };
}
