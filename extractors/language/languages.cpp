#include "extractors/language/languages.h"

#include "extractors/language/en/headings.h"
#include "extractors/language/fr/headings.h"

#include <array>

namespace mandated::extractors {

std::span<const Headings* const> languages() {
    static const std::array all = {&en::headings(), &fr::headings()};
    return all;
}

std::span<const UnreadOpening> unread_openings() {
    static constexpr UnreadOpening all[] = {
        {"Spanish", "El Consejo de Derechos Humanos"},
        {"Spanish", "La Asamblea General"},
        {"Spanish", "El Consejo Económico y Social"},
        {"Spanish", "El Consejo de Seguridad"},
        {"Russian", "Совет по правам человека"},
        {"Russian", "Генеральная Ассамблея"},
        {"Russian", "Экономический и Социальный Совет"},
        {"Russian", "Совет Безопасности"},
        {"Chinese", "人权理事会"},
        {"Chinese", "大会"},
        {"Chinese", "经济及社会理事会"},
        {"Chinese", "安全理事会"},
        {"Arabic", "إن مجلس حقوق الإنسان"},
        {"Arabic", "إن الجمعية العامة"},
        {"Arabic", "إن المجلس الاقتصادي والاجتماعي"},
        {"Arabic", "إن مجلس الأمن"},
    };
    return all;
}

} // namespace mandated::extractors
