#include "extractors/document/docx/counters.h"

#include "extractors/document/docx/number_format.h"

namespace mandated::extractors::docx {
namespace {

std::size_t at(int level) {
    return static_cast<std::size_t>(level);
}

} // namespace

int Counters::start(const List& list, int level) const {
    if (const auto own = list.starts[at(level)])
        return *own;
    const auto* found = numbering_.level(list, level);
    return found ? found->start : 1;
}

void Counters::count(const ListPlace& place) {
    const auto* list = numbering_.find(place.list);
    if (!list || !numbering_.level(*list, place.level))
        return;
    auto& count = counts_[list->counted_with];
    const auto here = at(place.level);
    bool& begun = begun_[place.list][here];
    if (!begun && list->starts[here])
        count.counting[here] = false;
    begun = true;
    for (int above = 0; above < place.level; ++above)
        if (!count.counting[at(above)]) {
            count.values[at(above)] = start(*list, above);
            count.counting[at(above)] = true;
        }
    count.values[here] = count.counting[here] ? count.values[here] + 1 : start(*list, place.level);
    count.counting[here] = true;
    for (int below = place.level + 1; below < kLevels; ++below) {
        const auto* other = numbering_.level(*list, below);
        const int restart = other ? other->restart.value_or(below) : below;
        if (place.level < restart)
            count.counting[at(below)] = false;
    }
}

std::string Counters::printed(const ListPlace& place) const {
    const auto* list = numbering_.find(place.list);
    const auto* level = list ? numbering_.level(*list, place.level) : nullptr;
    const auto count = list ? counts_.find(list->counted_with) : counts_.end();
    if (!level || count == counts_.end())
        return {};
    std::string text;
    for (std::size_t i = 0; i < level->text.size(); ++i) {
        const bool number = level->text[i] == '%' && i + 1 < level->text.size() &&
                            level->text[i + 1] >= '1' && level->text[i + 1] <= '9';
        if (!number) {
            text += level->text[i];
            continue;
        }
        const int named = level->text[++i] - '1';
        const auto* shown = numbering_.level(*list, named);
        if (named <= place.level && shown)
            text += printed_number(count->second.values[at(named)],
                                   level->figures ? std::string_view("decimal") : shown->format);
    }
    if (!text.empty())
        text += level->tab ? '\t' : ' ';
    return text;
}

} // namespace mandated::extractors::docx
