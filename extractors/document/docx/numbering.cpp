#include "extractors/document/docx/numbering.h"

#include "extractors/document/docx/xml.h"

namespace mandated::extractors::docx {
namespace {

constexpr int kMostLinks = 8;
constexpr int kHighest = 32767;          ///< Word counts no further
constexpr std::size_t kLongestText = 64; ///< Word takes 31 characters

std::optional<int> level_number(pugi::xml_node node) {
    const auto text = attribute(node, "w:ilvl");
    if (text.size() != 1 || text[0] < '0' || text[0] >= '0' + kLevels)
        return std::nullopt;
    return text[0] - '0';
}

std::optional<int> number_of(pugi::xml_node node, const char* name) {
    const auto value = node.attribute(name);
    return value ? std::optional(value.as_int()) : std::nullopt;
}

int clamped(int value) {
    return std::clamp(value, 0, kHighest);
}

Level level_in(pugi::xml_node node) {
    Level level;
    level.start = clamped(number_in(node.child("w:start")).value_or(1));
    if (const auto format = node.child("w:numFmt"))
        level.format = attribute(format, "w:val");
    level.text = attribute(node.child("w:lvlText"), "w:val").substr(0, kLongestText);
    level.style = attribute(node.child("w:pStyle"), "w:val");
    level.restart = number_in(node.child("w:lvlRestart"));
    level.figures = is_on(node.child("w:isLgl"));
    const auto suffix = attribute(node.child("w:suff"), "w:val");
    level.tab = suffix.empty() || suffix == "tab";
    if (level.format == "bullet" || node.child("w:lvlPicBulletId")) {
        level.format = "none";
        level.text = "•"; // which sign it is depends on a font
    }
    return level;
}

} // namespace

Numbering::Numbering(pugi::xml_node root, const Styles& styles) {
    std::map<int, std::string> links; // to a style whose list is meant
    for (const auto node : root.children("w:abstractNum")) {
        const auto id = number_of(node, "w:abstractNumId");
        if (!id)
            continue;
        auto& levels = counts_[*id];
        for (const auto lvl : node.children("w:lvl"))
            if (const auto number = level_number(lvl))
                levels[static_cast<std::size_t>(*number)] = level_in(lvl);
        if (const auto link = node.child("w:numStyleLink"))
            links[*id] = attribute(link, "w:val");
    }
    for (const auto node : root.children("w:num")) {
        const auto id = number_of(node, "w:numId");
        const auto count = number_in(node.child("w:abstractNumId"));
        if (!id || !count)
            continue;
        auto& list = lists_[*id];
        list.counted_with = *count;
        for (const auto change : node.children("w:lvlOverride"))
            if (const auto number = level_number(change)) {
                if (const auto start = number_in(change.child("w:startOverride")))
                    list.starts[static_cast<std::size_t>(*number)] = clamped(*start);
                if (const auto lvl = change.child("w:lvl"))
                    list.own[*number] = level_in(lvl);
            }
    }
    for (auto& [id, list] : lists_)
        for (int i = 0; i < kMostLinks; ++i) {
            const auto link = links.find(list.counted_with);
            const auto* target =
                link == links.end() ? nullptr : find(styles.find(link->second).list.value_or(0));
            if (!target)
                break;
            list.counted_with = target->counted_with;
        }
}

const List* Numbering::find(int list) const {
    const auto found = lists_.find(list);
    return found == lists_.end() ? nullptr : &found->second;
}

const Level* Numbering::level(const List& list, int level) const {
    if (const auto own = list.own.find(level); own != list.own.end())
        return &own->second;
    const auto count = counts_.find(list.counted_with);
    if (count == counts_.end() || level < 0 || level >= kLevels)
        return nullptr;
    const auto& found = count->second[static_cast<std::size_t>(level)];
    return found ? &*found : nullptr;
}

int Numbering::level_of_style(int list, const std::string& style) const {
    const auto* found = find(list);
    for (int i = 0; found && i < kLevels; ++i)
        if (const auto* candidate = level(*found, i); candidate && candidate->style == style)
            return i;
    return 0;
}

} // namespace mandated::extractors::docx
