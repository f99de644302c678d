#pragma warning disable CA1812, CA1823, IDE0051, IDE0130 // Types that are only looked at.
namespace Fixture.High
{
    internal class Thing;
}

namespace Fixture.Low
{
    internal static class Body
    {
        public static string Name() => new High.Thing().ToString()!;
    }

    internal static class Lambda
    {
        public static Func<object, bool> Test() => thing => thing is High.Thing;
    }

    internal static class Field
    {
        private static readonly Dictionary<int, List<High.Thing[]>> Things = [];
    }

    internal static class Signature
    {
        public static void Take(ref High.Thing? thing) => thing = null;
    }

    internal static class Constraint
    {
        public static T? None<T>()
            where T : High.Thing => null;
    }

    internal static class Method
    {
        public static object Empty() => Array.Empty<High.Thing>();
    }

    internal sealed class Derived : High.Thing;

    [System.ComponentModel.TypeConverter(typeof(High.Thing))]
    internal static class Attribute;

    internal static class Property
    {
        [System.ComponentModel.DefaultValue(typeof(High.Thing), "")]
        public static int Number => 0;
    }
}
