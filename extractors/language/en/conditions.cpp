#include "extractors/language/en/tables.h"
#include "extractors/language/senses.h"

namespace mandated::extractors::en {
namespace {

using namespace senses;

constexpr Entry table[] = {
    {"within existing resources", condition},
    {"existing resources", condition},
    {"within available resources", condition},
    {"from within existing resources", condition},
    {"within existing mandates", condition},
    {"within the existing resources", condition},
    {"subject to the availability of resources", condition},
    {"subject to the availability of voluntary contributions", condition},
    {"subject to the availability of extrabudgetary resources", condition},
    {"subject to extrabudgetary resources", condition},
    {"subject to available resources", condition},
    {"through voluntary contributions", condition},
    {"from voluntary contributions", condition},
    {"if necessary", condition},
    {"as appropriate and within existing resources", condition},
    {"upon request", condition},
    {"upon their request", condition},
    {"at the request of the", condition},
    {"without prejudice to", condition},
    {"with no additional cost", condition},
    {"at no additional cost", condition},
};

} // namespace

std::span<const Entry> conditions() {
    return table;
}

std::vector<std::span<const Entry>> tables() {
    return {directives(), small_words(), outputs(), times(), conditions(), bystanders()};
}

} // namespace mandated::extractors::en
