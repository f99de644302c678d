namespace Knowledgebase.Sample.Words;

/// <summary>A kind of school with its grades, in the words of the vocabularies <c>school-types</c> and <c>grades</c>.</summary>
sealed record Stage(string School, ImmutableArray<string> Grades)
{
    static readonly Dictionary<char, Stage> All = new()
    {
        ['小'] = new("小学校", ["小学5年", "小学4年", "小学6年", "小学3年", "小学2年", "小学1年"]),
        ['中'] = new("中学校", ["中学2年", "中学1年", "中学3年"]),
        ['高'] = new("高等学校", ["高校1年", "高校2年", "高校3年"]),
        ['特'] = new("特別支援学校", ["小学部", "中学部", "高等部"]),
    };

    public static Stage Of(char stage) => All[stage];
}
