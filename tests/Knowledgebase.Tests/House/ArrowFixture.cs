#pragma warning disable CA1812, CA1823, IDE0051, IDE0130 // Types that are only looked at.
namespace Fixture.High
{
    class Thing;
}

namespace Fixture.Low
{
    static class Body
    {
        public static string Name() => new High.Thing().ToString()!;
    }

    static class Lambda
    {
        public static Func<object, bool> Test() => thing => thing is High.Thing;
    }

    static class Field
    {
        static readonly Dictionary<int, List<High.Thing[]>> Things = [];
    }

    static class Signature
    {
        public static void Take(ref High.Thing? thing) => thing = null;
    }

    static class Constraint
    {
        public static T? None<T>()
            where T : High.Thing => null;
    }

    static class Method
    {
        public static object Empty() => Array.Empty<High.Thing>();
    }

    sealed class Derived : High.Thing;

    [System.ComponentModel.TypeConverter(typeof(High.Thing))]
    static class Attribute;

    static class Property
    {
        [System.ComponentModel.DefaultValue(typeof(High.Thing), "")]
        public static int Number => 0;
    }
}
