#pragma once

#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace mandated::extractors::docx {

/// What a style says that decides what is printed, its ancestors' word included.
struct Style {
    std::optional<int> list;    ///< the numbered list (w:numId) its paragraphs stand in; 0 for none
    std::optional<int> level;   ///< in that list, from 0
    std::string list_style;     ///< the style that names the list: a list's level may ask for it
    std::optional<bool> hidden; ///< w:vanish
};

/// The styles of a document, by id.
class Styles {
  public:
    /// From the root of styles.xml, which must outlive it; an empty node gives no styles. A style
    /// may not have more than 32 ancestors: beyond, and in a circle, they are not asked.
    explicit Styles(pugi::xml_node root);

    /// A style without properties where there is none of that id.
    [[nodiscard]] const Style& find(std::string_view id) const;
    /// The style of a paragraph; the default one where it names none.
    [[nodiscard]] const Style& of_paragraph(std::string_view id) const {
        return find(id.empty() ? default_paragraph_ : id);
    }

  private:
    [[nodiscard]] const Style& find(std::string_view id, int ancestors) const;

    std::map<std::string_view, pugi::xml_node> nodes_;
    /// Those asked for: of the hundreds that Word writes a document uses a dozen.
    mutable std::map<std::string_view, Style> styles_;
    std::string_view default_paragraph_;
};

/// The whole number of a property such as <w:numId w:val="3"/>; nothing where it has none or it is
/// beyond 32 bits.
[[nodiscard]] std::optional<int> number_in(pugi::xml_node property);

} // namespace mandated::extractors::docx
