#include "extractors/language/fr/tables.h"

namespace mandated::extractors::fr {
namespace {

constexpr int request = static_cast<int>(Mode::request);
constexpr int decide = static_cast<int>(Mode::decide);
constexpr int perform = static_cast<int>(Mode::perform);

constexpr Sense asks(std::string_view lemma) {
    return {Role::directive, request, lemma};
}
constexpr Sense base(std::string_view lemma) {
    return {Role::directive_base, request, lemma};
}
constexpr Sense decides(std::string_view lemma) {
    return {Role::directive, decide, lemma};
}
constexpr Sense acts(std::string_view lemma) {
    return {Role::directive, perform, lemma};
}
constexpr Sense recalls{Role::recollection};

constexpr Entry table[] = {
    {"prie", asks("prier")},
    {"demande", asks("demander")},
    {"invite", asks("inviter")},
    {"encourage", asks("encourager")},
    {"engage", asks("engager")},
    {"exhorte", asks("exhorter")},
    {"appelle", asks("appeler")},
    {"lance un appel", asks("appeler")},
    {"adresse un appel", asks("appeler")},
    {"recommande", asks("recommander")},
    {"suggère", asks("suggerer")},
    {"propose", asks("proposer")},
    {"autorise", asks("autoriser")},
    {"mandate", asks("mandater")},
    {"charge", asks("charger")},
    {"confie", asks("confier")},
    {"désigne", asks("designer")},
    {"incite", asks("inciter")},
    {"sollicite", asks("solliciter")},
    {"réitère sa demande", asks("reiterer")},
    {"réitère la demande", asks("reiterer")},
    {"réitère l'invitation", asks("reiterer")},
    {"réitère son invitation", asks("reiterer")},
    {"renouvelle sa demande", asks("reiterer")},
    {"renouvelle la demande", asks("reiterer")},
    {"renouvelle son invitation", asks("reiterer")},
    {"réaffirme sa demande", asks("reiterer")},
    {"décide", decides("decider")},
    {"convient", decides("convenir")},
    {"résout", decides("resoudre")},
    {"réaffirme sa décision", decides("decider")},
    {"réitère sa décision", decides("decider")},
    {"confirme sa décision", decides("decider")},
    {"proroge", acts("proroger")},
    {"prolonge", acts("prolonger")},
    {"renouvelle", acts("renouveler")},
    {"reconduit", acts("reconduire")},
    {"crée", acts("creer")},
    {"institue", acts("instituer")},
    {"établit", acts("etablir")},
    {"nomme", acts("nommer")},
    {"supprime", acts("supprimer")},
    {"reste saisi", acts("rester saisi")},
    {"reste saisie", acts("rester saisi")},
    {"reste activement saisi", acts("rester saisi")},
    {"reste activement saisie", acts("rester saisi")},
    {"demeure saisi", acts("rester saisi")},
    {"demeure saisie", acts("rester saisi")},
    {"demeurera saisi", acts("rester saisi")},
    {"demeurera saisie", acts("rester saisi")},
    {"restera saisi", acts("rester saisi")},
    {"restera saisie", acts("rester saisi")},
    {"prier", base("prier")},
    {"demander", base("demander")},
    {"inviter", base("inviter")},
    {"encourager", base("encourager")},
    {"engager", base("engager")},
    {"autoriser", base("autoriser")},
    {"charger", base("charger")},
    {"mandater", base("mandater")},
    {"confier", base("confier")},
    {"recommander", base("recommander")},
    // What follows these is memory, praise or concern.
    {"accueille", recalls},
    {"affirme", recalls},
    {"approuve", recalls},
    {"appuie", recalls},
    {"attend", recalls},
    {"adopte", recalls},
    {"accepte", recalls},
    {"compte", recalls},
    {"condamne", recalls},
    {"confirme", recalls},
    {"considère", recalls},
    {"constate", recalls},
    {"déclare", recalls},
    {"se déclare", recalls},
    {"déplore", recalls},
    {"dénonce", recalls},
    {"se dit", recalls},
    {"estime", recalls},
    {"exige", recalls},
    {"exprime", recalls},
    {"fait sien", recalls},
    {"fait sienne", recalls},
    {"fait siennes", recalls},
    {"fait siens", recalls},
    {"félicite", recalls},
    {"se félicite", recalls},
    {"s'inquiète", recalls},
    {"insiste", recalls},
    {"juge", recalls},
    {"note", recalls},
    {"observe", recalls},
    {"prend acte", recalls},
    {"prend note", recalls},
    {"prenant note", recalls},
    {"proclame", recalls},
    {"rappelle", recalls},
    {"rappelant", recalls},
    {"réaffirme", recalls},
    {"réaffirmant", recalls},
    {"reconnaît", recalls},
    {"reconnaissant", recalls},
    {"regrette", recalls},
    {"réitère", recalls},
    {"rejette", recalls},
    {"se réjouit", recalls},
    {"remercie", recalls},
    {"rend hommage", recalls},
    {"sait gré", recalls},
    {"salue", recalls},
    {"saluant", recalls},
    {"souligne", recalls},
    {"soulignant", recalls},
    {"souscrit", recalls},
    {"soutient", recalls},
};

} // namespace

std::span<const Entry> directives() {
    return table;
}

} // namespace mandated::extractors::fr
