// Prints all codes in all languages, byte for byte as `sspi-status list --all-locales --format csv`.
//
//   mcs table.cs && LD_LIBRARY_PATH=/usr/local/lib mono table.exe
//
// The class SspiStatus is what a program of your own would take over: .NET's strings are UTF-16, so nothing is converted.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

/// <summary>libsspi_status. A locale is a tag or a list ("it-CH,fr"); null is what the system's user prefers.</summary>
static class SspiStatus
{
    // libsspi_status.so or .dylib; for Windows, name the DLL sspi_status.dll.
    const string Library = "sspi_status";
    const CharSet Utf16 = CharSet.Unicode;

    [DllImport(Library)] static extern UIntPtr sspi_status_symbol_count();
    [DllImport(Library)] static extern UIntPtr sspi_status_locale_count();
    [DllImport(Library)] static extern int sspi_status_severity(uint code);
    [DllImport(Library, CharSet = Utf16)] static extern int sspi_status_parse_utf16(string spelling, out uint code);
    [DllImport(Library, CharSet = Utf16)] static extern int sspi_status_query_source_utf16(string query, string locale);
    [DllImport(Library, CharSet = Utf16)] static extern int sspi_status_query_direction_utf16(string query, string locale);
    [DllImport(Library, CharSet = Utf16)]
    static extern UIntPtr sspi_status_symbol_at_utf16(UIntPtr index, [Out] char[] buffer, UIntPtr size);
    [DllImport(Library, CharSet = Utf16)]
    static extern UIntPtr sspi_status_locale_at_utf16(UIntPtr index, [Out] char[] buffer, UIntPtr size);
    [DllImport(Library, CharSet = Utf16)]
    static extern UIntPtr sspi_status_query_text_utf16(string query, string locale, [Out] char[] buffer, UIntPtr size);
    [DllImport(Library, CharSet = Utf16)]
    static extern UIntPtr sspi_status_query_hint_utf16(string query, string locale, [Out] char[] buffer, UIntPtr size);
    [DllImport(Library, CharSet = Utf16)]
    static extern UIntPtr sspi_status_query_lang_utf16(string query, string locale, [Out] char[] buffer, UIntPtr size);

    static readonly string[] Severities = { "success", "informational", "error" };
    static readonly string[] Sources = { "requested", "fallback", "builtin" };
    static readonly string[] Directions = { "ltr", "rtl" };

    /// <summary>The text that a function gives: first its length, then the text itself.</summary>
    static string Ask(Func<char[], UIntPtr, UIntPtr> function)
    {
        var length = (int)function(null, UIntPtr.Zero);
        var buffer = new char[length + 1];
        function(buffer, (UIntPtr)buffer.Length);
        return new string(buffer, 0, length);
    }

    static IEnumerable<string> All(UIntPtr count, Func<UIntPtr, char[], UIntPtr, UIntPtr> at)
    {
        return Enumerable.Range(0, (int)count).Select(i => Ask((buffer, size) => at((UIntPtr)i, buffer, size)));
    }

    public static IEnumerable<string> Symbols()
    {
        return All(sspi_status_symbol_count(), sspi_status_symbol_at_utf16);
    }

    public static IEnumerable<string> Locales()
    {
        return All(sspi_status_locale_count(), sspi_status_locale_at_utf16);
    }

    public static bool TryParse(string spelling, out uint code)
    {
        code = 0;
        return sspi_status_parse_utf16(spelling, out code) == 0;
    }

    public static string Severity(uint code) { return Severities[sspi_status_severity(code)]; }

    public static string Text(string query, string locale = null)
    {
        return Ask((buffer, size) => sspi_status_query_text_utf16(query, locale, buffer, size));
    }

    /// <summary>What to do next, or the empty string.</summary>
    public static string Hint(string query, string locale = null)
    {
        return Ask((buffer, size) => sspi_status_query_hint_utf16(query, locale, buffer, size));
    }

    public static string Lang(string query, string locale = null)
    {
        return Ask((buffer, size) => sspi_status_query_lang_utf16(query, locale, buffer, size));
    }

    public static string Source(string query, string locale = null)
    {
        return Sources[sspi_status_query_source_utf16(query, locale)];
    }

    public static string Direction(string query, string locale = null)
    {
        return Directions[sspi_status_query_direction_utf16(query, locale)];
    }
}

static class Table
{
    static string Field(string text)
    {
        return text.IndexOfAny(new[] { ',', '"', '\r', '\n' }) < 0 ? text : '"' + text.Replace("\"", "\"\"") + '"';
    }

    static void Main()
    {
        var codes = new List<KeyValuePair<string, uint>>();
        foreach (var symbol in SspiStatus.Symbols())
        {
            uint code;
            if (!SspiStatus.TryParse(symbol, out code)) throw new FormatException(symbol);
            codes.Add(new KeyValuePair<string, uint>(symbol, code));
        }
        var locales = SspiStatus.Locales().ToList();

        using (var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)))
        {
            output.NewLine = "\n";
            output.WriteLine("code,value,symbol,aliases,severity,known,locale,direction,source,message,hint");
            foreach (var row in codes)
            {
                string symbol = row.Key;
                uint code = row.Value;
                var aliases = codes.Where(other => other.Value == code && other.Key != symbol).Select(other => other.Key);
                // A language without this text is left out: another one would answer.
                foreach (var locale in locales.Where(locale => SspiStatus.Lang(symbol, locale) == locale))
                {
                    output.WriteLine(string.Join(",", new[]
                    {
                        "0x" + code.ToString("X8"),
                        unchecked((int)code).ToString(),
                        symbol,
                        string.Join(" ", aliases),
                        SspiStatus.Severity(code),
                        "true",
                        SspiStatus.Lang(symbol, locale),
                        SspiStatus.Direction(symbol, locale),
                        SspiStatus.Source(symbol, locale),
                        SspiStatus.Text(symbol, locale),
                        SspiStatus.Hint(symbol, locale),
                    }.Select(Field)));
                }
            }
        }
    }
}
