using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A note on the extraction: what is printed, how the site reads it, and where it matters.</summary>
internal static class DoubtPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var d = (Doubt)entry.Value;
        return Of(site, entry,
        [
            Section("reading", "印字と当サイトの読み", Facts(
                Fact("種類", site.Words([d.Type])), Fact("印字", Format.Fact(d.Printed)), Fact("当サイトの読み", new ValueView(d.Reading)),
                Fact("確からしさ", site.Words([d.Confidence])))),
            Section("concerns", "関わる所", DoubtRegister.Places(site, d.Concerns)),
        ]);
    }
}
