#include "extractors/language/en/tables.h"

namespace mandated::extractors::en {
namespace {

constexpr Sense state{Role::bystander};
constexpr Sense brief(std::string_view family) {
    return {Role::short_form, 0, family};
}
constexpr Sense officer{Role::officer};

constexpr Entry table[] = {
    {"states", state},
    {"state", state},
    {"member states", state},
    {"states parties", state},
    {"state party", state},
    {"state parties", state},
    {"governments", state},
    {"government", state},
    {"parties", state},
    {"countries", state},
    {"country", state},
    {"developing countries", state},
    {"authorities", state},
    {"member", state},
    {"observer states", state},
    {"stakeholders", state},
    {"civil society", state},
    {"civil society organizations", state},
    {"non-governmental organizations", state},
    {"national human rights institutions", state},
    {"business enterprises", state},
    {"private sector", state},
    {"regional organizations", state},
    {"intergovernmental organizations", state},
    {"international organizations", state},
    {"international community", state},
    {"donors", state},
    {"organizations", state},
    {"individuals", state},
    {"academia", state},
    {"media", state},
    {"parliaments", state},
    {"de facto authorities", state},
    {"council", brief("council")},
    {"assembly", brief("assembly")},
    {"commission", brief("commission")},
    {"forum", brief("forum")},
    {"working group", brief("working group")},
    {"advisory group", brief("group")},
    {"group", brief("group")},
    {"group of experts", brief("group")},
    {"committee", brief("committee")},
    {"ad hoc committee", brief("committee")},
    {"mission", brief("mission")},
    {"mechanism", brief("mechanism")},
    {"office", brief("office")},
    {"expert", brief("expert")},
    {"rapporteur", brief("rapporteur")},
    {"special representative", brief("representative")},
    {"special envoy", brief("envoy")},
    {"programme", brief("programme")},
    {"fund", brief("fund")},
    {"board", brief("board")},
    {"organization", brief("organization")},
    {"agency", brief("agency")},
    {"institute", brief("institute")},
    {"partnership", brief("partnership")},
    {"team", brief("team")},
    {"panel", brief("panel")},
    {"chair of", officer},
    {"chairs of", officer},
    {"chairs", officer},
    {"chairperson of", officer},
    {"chairperson-rapporteur of", officer},
    {"chairperson-rapporteurs of", officer},
    {"chairpersons-rapporteurs of", officer},
    {"chairpersons of", officer},
    {"chair-rapporteur of", officer},
    {"chair-rapporteurs of", officer},
    {"chairman of", officer},
    {"president of", officer},
    {"presidents of", officer},
    {"vice-president of", officer},
    {"bureau of", officer},
    {"bureaux of", officer},
    {"members of", officer},
    {"executive director of", officer},
    {"director-general of", officer},
    {"executive secretary of", officer},
    {"chair", officer},
    {"president", officer},
    {"bureau", officer},
    {"co-chairs of", officer},
    {"co-chairs", officer},
    {"co-facilitators of", officer},
};

} // namespace

std::span<const Entry> bystanders() {
    return table;
}

} // namespace mandated::extractors::en
