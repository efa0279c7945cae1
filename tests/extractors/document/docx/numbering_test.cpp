#include "extractors/document/docx/number_format.h"
#include "tests/extractors/document/docx/word_parts.h"

namespace mandated::extractors::docx {
namespace {

std::string level(int number, const std::string& format, const std::string& text,
                  const std::string& more = {}) {
    return "<w:lvl w:ilvl=\"" + std::to_string(number) +
           "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more +
           "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}
std::string abstract(int id, const std::string& levels) {
    return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + levels +
           "</w:abstractNum>";
}
std::string list(int id, int abstract_id, const std::string& overrides = {}) {
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
           std::to_string(abstract_id) + "\"/>" + overrides + "</w:num>";
}

/// "1.", "(a)", "(i)", as resolutions number.
const std::string kUsual =
    level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)");

Lines numbered(const std::string& numbering, const std::string& body,
               const std::string& styles = {}) {
    auto parts = with_body(body);
    parts.numbering = rooted("numbering", numbering);
    if (!styles.empty())
        parts.styles = rooted("styles", styles);
    return read(std::move(parts)).lines;
}

TEST(WordNumbering, PrintsNumbersLettersAndRomanNumbers) {
    EXPECT_EQ(numbered(abstract(0, kUsual) + list(1, 0),
                       p(r("A"), in_list(1)) + p(r("B"), in_list(1, 1)) + p(r("C"), in_list(1, 1)) +
                           p(r("D"), in_list(1, 2)) + p(r("E"), in_list(1)) +
                           p(r("F"), in_list(1, 1))),
              (Lines{"1.\tA", "(a)\tB", "(b)\tC", "(i)\tD", "2.\tE", "(a)\tF"}));
}

TEST(WordNumbering, ALevelMayShowThoseAboveIt) {
    EXPECT_EQ(numbered(abstract(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2") +
                                       level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")) +
                           list(1, 0),
                       p(r("A"), in_list(1)) + p(r("B"), in_list(1, 1)) + p(r("C"), in_list(1, 2))),
              (Lines{"I.\tA", "I.1\tB", "1.1.1\tC"}));
}

TEST(WordNumbering, ALevelFirstUsedWithoutThoseAboveCountsThemOnce) {
    EXPECT_EQ(numbered(abstract(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")) +
                           list(1, 0),
                       p(r("A"), in_list(1, 1)) + p(r("B"), in_list(1))),
              (Lines{"1.1\tA", "2.\tB"}));
}

TEST(WordNumbering, ListsOfOneKindGoOnInOneAnotherUnlessTheyBeginAnew) {
    const std::string anew =
        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
    EXPECT_EQ(numbered(abstract(0, kUsual) + list(1, 0) + list(2, 0) + list(3, 0, anew),
                       p(r("A"), in_list(1)) + p(r("B"), in_list(2)) + p(r("C"), in_list(3)) +
                           p(r("D"), in_list(3))),
              (Lines{"1.\tA", "2.\tB", "5.\tC", "6.\tD"}));
}

TEST(WordNumbering, AListMayHaveALevelOfItsOwn) {
    const std::string own =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "%1)") + "</w:lvlOverride>";
    EXPECT_EQ(numbered(abstract(0, kUsual) + list(1, 0, own), p(r("X"), in_list(1))),
              Lines{"A)\tX"});
}

TEST(WordNumbering, ALevelRestartsBehindTheLevelsItNames) {
    const auto levels = [](const std::string& restart) {
        return level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") +
               level(2, "lowerRoman", "(%3)", "<w:lvlRestart w:val=\"" + restart + "\"/>");
    };
    const std::string body = p(r("A"), in_list(1)) + p(r("B"), in_list(1, 2)) +
                             p(r("C"), in_list(1, 1)) + p(r("D"), in_list(1, 2)) +
                             p(r("E"), in_list(1)) + p(r("F"), in_list(1, 2));
    EXPECT_EQ(numbered(abstract(0, levels("0")) + list(1, 0), body),
              (Lines{"1.\tA", "(i)\tB", "(b)\tC", "(ii)\tD", "2.\tE", "(iii)\tF"}));
    EXPECT_EQ(numbered(abstract(0, levels("1")) + list(1, 0), body),
              (Lines{"1.\tA", "(i)\tB", "(b)\tC", "(ii)\tD", "2.\tE", "(i)\tF"}));
}

TEST(WordNumbering, ComesFromStylesAndTheirAncestors) {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:numId "
        "w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Heir\"><w:basedOn w:val=\"Base\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Part\"><w:basedOn w:val=\"Base\"/><w:pPr>"
        "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    EXPECT_EQ(numbered(abstract(0, kUsual) + list(1, 0),
                       p(r("A"), styled("Base")) + p(r("B"), styled("Heir")) +
                           p(r("C"), styled("Part")) + p(r("D"), styled("Heir") + in_list(0)) +
                           p(r("E"), styled("Heir")),
                       styles),
              (Lines{"1.\tA", "2.\tB", "(a)\tC", "D", "3.\tE"}))
        << "list 0 switches numbers off";
}

TEST(WordNumbering, ALevelMayAskForAStyle) {
    const std::string styles = "<w:style w:type=\"paragraph\" w:styleId=\"Part\"><w:pPr><w:numPr>"
                               "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    EXPECT_EQ(
        numbered(abstract(0, level(0, "decimal", "%1.") +
                                 level(1, "lowerLetter", "(%2)", "<w:pStyle w:val=\"Part\"/>")) +
                     list(1, 0),
                 p(r("A"), styled("Part")), styles),
        Lines{"(a)\tA"});
}

TEST(WordNumbering, AListMayBeThatOfAStyle) {
    const std::string styles = "<w:style w:type=\"numbering\" w:styleId=\"Resolution\"><w:pPr>"
                               "<w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
    EXPECT_EQ(numbered(abstract(0, "<w:numStyleLink w:val=\"Resolution\"/>") +
                           abstract(1, "<w:styleLink w:val=\"Resolution\"/>" + kUsual) +
                           list(1, 0) + list(2, 1),
                       p(r("A"), in_list(1)) + p(r("B"), in_list(2)), styles),
              (Lines{"1.\tA", "2.\tB"}));
}

TEST(WordNumbering, BulletsAreBullets) {
    EXPECT_EQ(numbered(abstract(0, level(0, "bullet", "\xEF\x82\xB7")) + list(1, 0),
                       p(r("A"), in_list(1))),
              Lines{"•\tA"});
}

TEST(WordNumbering, WhatPartsNumberAndTextMayBeASpace) {
    EXPECT_EQ(
        numbered(abstract(0, level(0, "decimal", "%1.", "<w:suff w:val=\"space\"/>")) + list(1, 0),
                 p(r("A"), in_list(1))),
        Lines{"1. A"});
}

TEST(WordNumbering, TypedNumbersStayAndEmptyParagraphsAreCounted) {
    EXPECT_EQ(numbered(abstract(0, kUsual) + list(1, 0), p(r("7.\tTyped")) + p(r("A"), in_list(1)) +
                                                             p("", in_list(1)) +
                                                             p(r("B"), in_list(1))),
              (Lines{"7.\tTyped", "1.\tA", "3.\tB"}));
}

TEST(WordNumbering, AFormatOfANewerWordHasAFallback) {
    const std::string alternate =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice "
        "Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001\"/></mc:Choice><mc:Fallback>"
        "<w:numFmt w:val=\"upperLetter\"/></mc:Fallback></mc:AlternateContent><w:lvlText "
        "w:val=\"%1.\"/></w:lvl>";
    EXPECT_EQ(numbered(abstract(0, alternate) + list(1, 0), p(r("X"), in_list(1))), Lines{"A.\tX"});
}

TEST(WordNumbering, AbsurdOrMissingListsPrintNothingStrange) {
    const std::string huge = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483648\"/><w:numFmt "
                             "w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>";
    EXPECT_EQ(numbered(abstract(0, huge + level(99, "decimal", "%1.")) + list(1, 0) + list(2, 77),
                       p(r("A"), in_list(1)) + p(r("B"), in_list(1, 99)) + p(r("C"), in_list(2)) +
                           p(r("D"), in_list(3)) + p(r("E"), in_list(1, -1))),
              (Lines{"1.\tA", "B", "C", "D", "E"}));
}

TEST(WordNumbering, CirclesEnd) {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
        "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr>" +
        in_list(1) + "</w:pPr></w:style>";
    EXPECT_EQ(numbered(abstract(0, "<w:numStyleLink w:val=\"L\"/>") + list(1, 0),
                       p(r("x"), styled("A")) + p(r("y"), in_list(1)), styles),
              (Lines{"x", "y"}));
}

TEST(WordNumbering, FormatsPrintAsWordPrintsThem) {
    struct Row {
        int value;
        const char* format;
        const char* printed;
    };
    for (const auto& [value, format, printed] :
         std::initializer_list<Row>{{26, "lowerLetter", "z"},
                                    {27, "lowerLetter", "aa"},
                                    {54, "upperLetter", "BBB"},
                                    {1999, "upperRoman", "MCMXCIX"},
                                    {4, "lowerRoman", "iv"},
                                    {11, "ordinal", "11th"},
                                    {22, "ordinal", "22nd"},
                                    {7, "decimalZero", "07"},
                                    {12, "decimalZero", "12"},
                                    {3, "none", ""},
                                    {3, "ideographDigital", "3"},
                                    {5000, "lowerRoman", "5000"},
                                    {0, "lowerLetter", "0"},
                                    {2, "numberInDash", "- 2 -"}})
        EXPECT_EQ(printed_number(value, format), printed) << format << " " << value;
}

} // namespace
} // namespace mandated::extractors::docx
