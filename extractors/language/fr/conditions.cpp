#include "extractors/language/fr/tables.h"
#include "extractors/language/senses.h"

namespace mandated::extractors::fr {
namespace {

using namespace senses;

constexpr Entry table[] = {
    {"dans la limite des ressources existantes", condition},
    {"dans les limites des ressources existantes", condition},
    {"dans la limite des ressources disponibles", condition},
    {"dans les limites des ressources disponibles", condition},
    {"sous réserve de la disponibilité de ressources", condition},
    {"sous réserve des ressources disponibles", condition},
    {"sous réserve de la disponibilité de contributions volontaires", condition},
    {"au moyen de contributions volontaires", condition},
    {"à l'aide de contributions volontaires", condition},
    {"si nécessaire", condition},
    {"sur demande", condition},
    {"à leur demande", condition},
    {"sans préjudice de", condition},
    {"sans coût supplémentaire", condition},
};

} // namespace

std::span<const Entry> conditions() {
    return table;
}

} // namespace mandated::extractors::fr
