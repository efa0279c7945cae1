#include "extractors/language/fr/tables.h"
#include "extractors/language/senses.h"

namespace mandated::extractors::fr {
namespace {

using namespace senses;

constexpr Entry table[] = {
    {"États", state},
    {"État", state},
    {"États Membres", state},
    {"États parties", state},
    {"État partie", state},
    {"États observateurs", state},
    {"gouvernements", state},
    {"gouvernement", state},
    {"parties", state},
    {"pays", state},
    {"pays en développement", state},
    {"autorités", state},
    {"donateurs", state},
    {"parties prenantes", state},
    {"toutes les parties prenantes", state},
    {"société civile", state},
    {"organisations de la société civile", state},
    {"organisations non gouvernementales", state},
    {"institutions nationales des droits de l'homme", state},
    {"communauté internationale", state},
    {"secteur privé", state},
    {"entreprises", state},
    {"médias", state},
    {"parlements", state},
    {"milieux universitaires", state},
    {"conseil", brief("council")},
    {"assemblée", brief("assembly")},
    {"commission", brief("commission")},
    {"forum", brief("forum")},
    {"instance", brief("forum")},
    {"groupe de travail", brief("working group")},
    {"groupe d'experts", brief("group")},
    {"groupe", brief("group")},
    {"comité", brief("committee")},
    {"mission", brief("mission")},
    {"mécanisme", brief("mechanism")},
    {"haut-commissariat", brief("office")},
    {"bureau", brief("office")},
    {"expert", brief("expert")},
    {"experte", brief("expert")},
    {"rapporteur", brief("rapporteur")},
    {"rapporteuse", brief("rapporteur")},
    {"représentant spécial", brief("representative")},
    {"représentante spéciale", brief("representative")},
    {"envoyé spécial", brief("envoy")},
    {"envoyée spéciale", brief("envoy")},
    {"programme", brief("programme")},
    {"fonds", brief("fund")},
    {"organisation", brief("organization")},
    {"institut", brief("institute")},
    {"équipe", brief("team")},
    {"président de", officer},
    {"présidente de", officer},
    {"présidents de", officer},
    {"vice-président de", officer},
    {"bureau de", officer},
    {"membres de", officer},
    {"secrétaire exécutif de", officer},
    {"secrétaire exécutive de", officer},
    {"directeur exécutif de", officer},
    {"directrice exécutive de", officer},
    {"directeur général de", officer},
    {"directrice générale de", officer},
    {"président", officer},
    {"présidente", officer},
    {"coprésidents", officer},
    {"coprésidents de", officer},
};

} // namespace

std::span<const Entry> bystanders() {
    return table;
}

} // namespace mandated::extractors::fr
