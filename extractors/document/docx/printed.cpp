#include "extractors/document/docx/printed.h"

#include "extractors/document/docx/counters.h"
#include "extractors/document/docx/text.h"

namespace mandated::extractors::docx {

std::vector<Printed> printed_paragraphs(const Story& story, View StoryParagraph::*reading,
                                        const Numbering& numbering) {
    const auto& paragraphs = story.paragraphs;
    std::vector<Printed> all;
    Counters counters(numbering);
    for (std::size_t first = 0; first < paragraphs.size();) {
        auto last = first;
        while (last + 1 < paragraphs.size() && !(paragraphs[last].*reading).ends)
            ++last;
        auto shown = first;
        while (shown < last && !has_text((paragraphs[shown].*reading).text))
            ++shown;
        const auto& view = paragraphs[shown].*reading;
        if (view.list)
            counters.count(*view.list);
        const bool numbered = view.list && has_text(view.text);
        all.push_back({first, last + 1, numbered ? counters.printed(*view.list) : std::string()});
        first = last + 1;
    }
    return all;
}

} // namespace mandated::extractors::docx
