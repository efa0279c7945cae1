#include "extractors/extract.h"
#include "tests/extractors/document/docx/word_file.h"

namespace mandated::extractors::docx {
namespace {

struct Line {
    std::string number; ///< as the list prints it; "" where there is none
    int level = 0;
    std::string text;
};

const std::vector<Line> kHeading = {
    {"", 0, "Human Rights Council"},
    {"", 0, "Seventy-first session"},
    {"", 0, "3–28 June 2029"},
    {"", 0, "Agenda item 3"},
    {"", 0, "Resolution adopted by the Human Rights Council on 27 June 2029"},
    {"", 0, "71/4.\tRights of lighthouse keepers"},
    {"", 0, "The Human Rights Council,"},
    {"", 0, "Recalling its resolution 68/2 of 5 July 2028,"},
};

const std::vector<Line> kOperative = {
    {"1.", 0, "Welcomes the report of the High Commissioner on lighthouses;"},
    {"2.", 0,
     "Requests the High Commissioner to submit a report on lighthouses to the Human Rights "
     "Council at its seventy-third session, to be followed by an interactive dialogue;"},
    {"3.", 0, "Requests the Secretary-General:"},
    {"(a)", 1, "To organize three regional seminars before the seventy-fourth session;"},
    {"(b)", 1, "To submit a summary report to the Council at its seventy-fifth session;"},
    {"4.", 0, "Decides to remain seized of the matter."},
};

std::string as_text() {
    std::string text;
    for (const auto* part : {&kHeading, &kOperative})
        for (const auto& line : *part)
            text += (line.number.empty() ? "" : line.number + "\t") + line.text + "\n";
    return text;
}

/// Runs of seven bytes, so that every word is split somewhere; dashes are not cut.
std::string in_runs(std::string text) {
    std::string runs;
    while (!text.empty()) {
        auto end = std::min<std::size_t>(7, text.size());
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        runs += r(text.substr(0, end));
        text.erase(0, end);
    }
    return runs;
}

/// The resolution as a Word file with automatic numbers; `change` may alter a paragraph's runs.
std::string as_word(const std::function<std::string(const Line&)>& change) {
    std::string body;
    for (const auto* part : {&kHeading, &kOperative})
        for (const auto& line : *part)
            body += p(change(line), line.number.empty() ? "" : in_list(1, line.level));
    auto parts = with_body(body);
    parts.numbering = rooted(
        "numbering",
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
        "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/>"
        "<w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
        "<w:abstractNumId w:val=\"0\"/></w:num>");
    return word_file(parts);
}

Resolution extracted(const std::string& bytes) {
    auto resolutions = extract(bytes, "sample");
    if (!resolutions || resolutions->size() != 1) {
        ADD_FAILURE() << (resolutions ? "not one resolution" : resolutions.error());
        return {};
    }
    return std::move(resolutions->front());
}

TEST(WordResolution, IsTheSameAsItsText) {
    const auto word = extracted(as_word([](const Line& line) { return in_runs(line.text); }));
    const auto text = extracted(as_text());
    EXPECT_EQ(word, text);
    EXPECT_EQ(word.symbol, "A/HRC/RES/71/4");
    EXPECT_EQ(word.tasks.size(), 5u);
}

TEST(WordResolution, TrackedChangesOfATimeAnActorOrANumberLeaveDoubts) {
    const auto tracked = extracted(as_word([](const Line& line) {
        auto runs = in_runs(line.text);
        const auto replace = [&](const std::string& old_text, const std::string& new_text) {
            if (const auto at = line.text.find(new_text); at != std::string::npos)
                runs = r(line.text.substr(0, at)) + deleted(old_text) + inserted(new_text) +
                       r(line.text.substr(at + new_text.size()));
        };
        replace("second session", "third session");
        replace("two", "three");
        replace("High Commissioner:", "Secretary-General:");
        replace("Notes", "Welcomes");
        return runs;
    }));
    const auto text = extracted(as_text());
    ASSERT_EQ(tracked.tasks.size(), text.tasks.size());
    std::vector<std::string> doubts;
    for (const auto& task : tracked.tasks)
        for (const auto& doubt : task.doubts)
            doubts.push_back(local_address(task.para, task.index) + " " +
                             std::string(name(doubt.what)));
    EXPECT_EQ(tracked.paragraphs[8].original, "Notes the report of the High Commissioner on "
                                              "lighthouses;");
    EXPECT_EQ(doubts, (std::vector<std::string>{"2.1 due", "2.2 due", "3a.1 actor", "3a.1 count",
                                                "3b.1 actor"}));
}

} // namespace
} // namespace mandated::extractors::docx
