namespace Knowledgebase.Theme.Components.Text;

static class VersionComponent
{
    public static void Write(HtmlWriter w, VersionBlock version)
    {
        w.BeginPart();
        w.Write($"<section class=\"version\" id=\"{version.Id}\" aria-labelledby=\"{version.Id}-title\"")
            .Lang(version.Lang)
            .Line($">");
        w.Line($"""<h2 id="{version.Id}-title">{new Title(version.Title)}</h2>""");
        foreach (var line in version.Lines)
            w.Line($"<p>{new RunningText(line)}</p>");
        w.Line($"""<p class="remark">{version.By}</p>""");
        w.Line($"""<p><a href="#top">{version.Back}</a></p>""");
        w.Line($"</section>");
    }
}
