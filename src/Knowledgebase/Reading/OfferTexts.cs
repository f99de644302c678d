namespace Knowledgebase.Reading;

/// <summary>Words by which readers are told that they can ask, borrow or send, in the kinds that speak to
/// readers.</summary>
static partial class OfferTexts
{
    public static ImmutableArray<WrittenOffer> In(
        Kind kind,
        IEnumerable<WrittenText> texts,
        ImmutableArray<Meant> meant
    ) =>
        kind is not (Kind.Service or Kind.Material or Kind.Page)
            ? []
            :
            [
                .. from text in texts
                from offer in Matches(text, Requests(), true).Concat(Matches(text, Messages(), false))
                where !meant.Any(m => m.Covers(offer.Text))
                select offer,
            ];

    static IEnumerable<WrittenOffer> Matches(WrittenText text, Regex words, bool isRequest) =>
        words.Matches(text.Text).Select(match => new WrittenOffer(match.Value, isRequest, text.Spot));

    [GeneratedRegex(
        "受け付けて(い|お)ます|受け付けます|受付中|申し込めます|(お?申し込み|お?申込み)ください|申し込んでください|借りられます|貸し出し(て(い|お)り?)?ます|お貸しします|受けられます|頼めます|引き受け(し)?ます|お?申込みは、?[^。]{1,20}へ",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Requests();

    [GeneratedRegex(
        "(お寄せ|寄せて|お知らせ|知らせて|ご指摘|お問い?合わ?せ|問い合わせて|ご相談|相談して|ご連絡|連絡して|お送り)ください|事例を募集|募集しています|募集中",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Messages();
}
