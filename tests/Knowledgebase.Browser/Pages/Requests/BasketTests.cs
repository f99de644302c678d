using System.Text.Json.Nodes;
using static Microsoft.Playwright.Assertions;

namespace Knowledgebase.Browser.Pages.Requests;

/// <summary>Whatever is put into a request and whatever is ticked: all of it is asked for, or the form says what is not and goes no further.</summary>
public sealed class BasketTests(BrowserFixture fixture)
{
    const string Training = "services/training";
    const string Lending = "services/lending";
    const string Kit = "materials/car";
    const string Lesson = "lessons/car";

    static readonly Dictionary<string, string> Titles = new()
    {
        [Training] = "小さな車の使い方の研修（令和7年度まで）",
        [Lending] = "教材の貸出",
        [Kit] = "小さな車の教材一式",
        [Lesson] = "車を目的地まで走らせる手順を考える",
    };

    static readonly string[] Kinds = [.. RequestChoices.Kinds.Select(k => k.Label)];

    static readonly Lazy<Catalog> Records = new(() =>
    {
        var input = InputFolder.Read(Repository.Path("tests", "Example"));
        return CatalogBuilder.Link(RecordReader.Read(input.Sources).Read).Catalog!;
    });

    /// <summary>One basket after the other under each choice of marks, as a reader would bring them about; what the form then says or makes.</summary>
    const string Try = """
        async cases => {
          const form = document.querySelector('.form form');
          const pick = (field, on) => {
            for (const one of form.querySelectorAll(`[data-field=${field}] input`)) one.checked = on(one.value);
            form.dispatchEvent(new Event('change', { bubbles: true }));
          };
          const set = (selector, value) => {
            for (const one of form.querySelectorAll(selector)) {
              one.value = value;
              one.dispatchEvent(new Event('change', { bubbles: true }));
            }
          };
          const answers = [];
          // The page may not fetch what it made itself, so the file is caught where it is made.
          let made;
          const make = URL.createObjectURL;
          URL.createObjectURL = blob => {
            if (blob.type === 'application/json') made = blob;
            return make.call(URL, blob);
          };
          for (const { keys, kinds, message } of cases) {
            localStorage.setItem('request', JSON.stringify(keys));
            dispatchEvent(new Event('storage'));
            // The titles come a moment later than the records.
            const isNamed = row => row.querySelector('a').textContent !== row.dataset.key;
            for (let i = 0; i < 2000 && ![...form.querySelectorAll('[data-key]')].every(isNamed); i++) await new Promise(done => setTimeout(done, 5));
            pick('kinds', value => kinds.includes(value));
            pick('agreed', () => true);
            set('[data-field=from] input', '2026-12-21');
            set('[data-field=until] input', '2026-12-25');
            set('[data-field="purpose.text"] textarea', message);
            set('[data-field=message] textarea', message);
            form.querySelector('[type=submit]').click();
            const end = document.querySelector('[data-end]');
            const errors = document.querySelector('[data-errors]');
            for (let i = 0; i < 200 && end.hidden && errors.hidden; i++) await new Promise(done => setTimeout(done, 5));
            await new Promise(done => setTimeout(done, 5));
            const rows = [...form.querySelectorAll('[data-key]')].map(row => [row.dataset.key, row.querySelector('.asked-as').textContent]);
            const file = end.hidden ? null : await made.text();
            answers.push({ file, rows: Object.fromEntries(rows), errors: end.hidden ? errors.textContent : '',
              sheet: document.querySelector('.sheet').textContent, whole: document.querySelector('[data-annex] pre').textContent });
            if (!end.hidden) document.querySelector('[data-again]').click();
          }
          return JSON.stringify(answers);
        }
        """;

    sealed record Case(ImmutableArray<string> Keys, ImmutableArray<string> Ticked, string Message)
    {
        /// <summary>The rule in words of its own: what is missing before all of it is asked for.</summary>
        public string Missing => Ticked.IsEmpty ? "選んでください"
            : Keys.Contains(Training) && !Any("教員の研修", "内容の説明", "質問・相談") ? "何として頼むのか"
            : Keys.Contains(Lending) && !Any("教員の研修", "内容の説明", "質問・相談", "教材の貸出") ? "何として頼むのか"
            : Any("教材の貸出") && !Keys.Contains(Kit) ? "借りる教材を申込みに入れてください"
            : Message.Length > 0 ? ""
            : Any("質問・相談", "事例を寄せる") ? "聞きたいこと・知らせたいことを書いてください"
            : Any("教員の研修", "教材の貸出") ? "目的を書いてください"
            : Any("内容の説明") && Keys.IsEmpty ? "何を説明してほしいのか" : "";

        public bool Any(params string[] kinds) => Ticked.Intersect(kinds).Any();
    }

    static IEnumerable<Case> Cases() =>
        from keys in Subsets([Training, Lending, Kit, Lesson])
        from ticked in Subsets(Kinds)
        from message in (string[])["車で手順を考える授業です。", ""]
        select new Case([.. keys], [.. ticked], message);

    static IEnumerable<string[]> Subsets(string[] all) =>
        Enumerable.Range(0, 1 << all.Length).Select(bits => all.Where((_, i) => (bits >> i & 1) == 1).ToArray());

    [Fact]
    public async Task Nothing_is_left_behind_and_nothing_is_empty()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        await FormVisit.OnThatDayAsync(visit.Page);
        await visit.Page.ReloadAsync();
        await FormVisit.IntroduceAsync(visit.Page);
        var cases = Cases().ToArray();
        var answers = JsonNode.Parse(await visit.Page.EvaluateAsync<string>(Try, cases.Select(c => new { keys = c.Keys, kinds = c.Ticked, message = c.Message })))!.AsArray();
        Assert.Equal(cases.Length, answers.Count);
        for (var i = 0; i < cases.Length; i++) Judge(cases[i], answers[i]!);
    }

    static void Judge(Case given, JsonNode answer)
    {
        var name = $"{string.Join('+', given.Keys)} as {string.Join('+', given.Ticked)} with 「{given.Message}」: ";
        var (file, errors) = ((string?)answer["file"], (string)answer["errors"]!);
        if (given.Missing.Length > 0)
        {
            Assert.True(file is null, name + "was taken");
            Assert.True(errors.Contains(given.Missing, StringComparison.Ordinal), name + errors);
            return;
        }

        Assert.True(file is not null, name + errors);
        var (request, diagnostics) = RequestReader.Read(new SourceFile("request.json", Encoding.UTF8.GetBytes(file!)), Records.Value, Ledger.Empty);
        Assert.True(diagnostics.IsEmpty, name + string.Join(' ', diagnostics.Select(m => m.Message)));
        Assert.Equal(given.Keys.Order(StringComparer.Ordinal), request!.About.Select(a => a.Target.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(given.Ticked.Order(StringComparer.Ordinal), request.Kinds.Select(k => RequestChoices.Kinds[(int)k].Label).Order(StringComparer.Ordinal));
        Assert.Equal(given.Any("教材の貸出"), request.Loans.Any(l => l.Material.Target.ToString() == Kit));
        var items = RequestItem.Of(request).Select(item => item.Label(Records.Value)).ToArray();
        foreach (var key in given.Keys)
        {
            var title = Titles[key];
            Assert.True(((string)answer["whole"]!).Contains(title, StringComparison.Ordinal), name + title);
            Assert.False(string.IsNullOrEmpty((string?)answer["rows"]![key]), name + key + " says nothing");
            // The office's list and letter name it, too.
            if (key == Training || (key == Lending && given.Any("教員の研修", "内容の説明", "質問・相談")))
                Assert.True(items.Any(i => i.Contains(title, StringComparison.Ordinal)), name + string.Join('、', items));
        }
    }

    [Theory]
    [InlineData(Training, "教員の研修")]
    [InlineData(Lending, "教材の貸出")]
    [InlineData(Kit, "教材の貸出")]
    [InlineData(Lesson, "")]
    [InlineData(Training + " " + Kit, "教材の貸出 教員の研修")]
    [InlineData(Lesson + " " + Training, "教員の研修")]
    public async Task What_is_put_into_a_request_sets_its_marks(string keys, string ticked)
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        await FormVisit.PutAsync(visit.Page, keys.Split(' '));
        foreach (var kind in Kinds)
        {
            var mark = visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = kind });
            await (ticked.Split(' ').Contains(kind) ? Expect(mark).ToBeCheckedAsync() : Expect(mark).Not.ToBeCheckedAsync());
        }
    }

    [Fact]
    public async Task A_mark_taken_away_again_stays_away_and_the_row_says_so()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        var page = visit.Page;
        await FormVisit.PutAsync(page, Training, Kit);
        var row = page.Locator($"[data-key='{Training}'] .asked-as");
        await Expect(row).ToHaveTextAsync("「教員の研修」として頼みます。");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "教員の研修" }).UncheckAsync();
        await Expect(row).ToContainTextAsync("まだ頼んでいません。");
        await FormVisit.Finish(page).ClickAsync();
        await Expect(page.Locator("[data-errors]")).ToContainTextAsync("「小さな車の使い方の研修（令和7年度まで）」を何として頼むのか、教員の研修・内容の説明・質問・相談のどれかを選んでください。");
        await page.EvaluateAsync("dispatchEvent(new Event('storage'))");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "教員の研修" })).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Records_are_found_and_put_in_without_leaving_the_form()
    {
        await using var visit = await fixture.OpenAloneAsync(fixture.Invented, "request/form/");
        var page = visit.Page;
        await FormVisit.OnThatDayAsync(page);
        await page.ReloadAsync();
        await page.GetByLabel("ここで探して入れる").FillAsync("欠席");
        await page.GetByLabel("ここで探して入れる").PressAsync("Enter");
        var first = page.Locator("[data-found] li").First;
        await Expect(first).ToContainTextAsync("欠席連絡をフォームで受ける");
        await first.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.Locator("[data-key='practices/absence']")).ToContainTextAsync("関わる記録として伝えます。");
        await Expect(page.Locator("[data-end]")).ToBeHiddenAsync();

        // What is lent stands ready where it is asked for, and brings its days with it.
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "教材の貸出" }).CheckAsync();
        var offer = page.GetByRole(AriaRole.Button, new() { Name = Titles[Kit], Exact = true });
        await offer.ClickAsync();
        await Expect(offer).ToBeHiddenAsync();
        await Expect(page.Locator(".loan-title")).ToHaveTextAsync(Titles[Kit]);
        Assert.EndsWith("request/form/", page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }
}
