#include "extractors/language/fr/tables.h"
#include "extractors/language/senses.h"

namespace mandated::extractors::fr {
namespace {

using namespace senses;

/// A verb by its infinitive. Those in -er follow the rule; of the others the forms that differ are
/// given: "-ant", the masculine participle, the third person singular and plural of the present
/// subjunctive, the stem of the future. A verb with words behind it has its infinitive only.
struct Verb {
    std::string_view lemma; ///< plain, as the directives name it
    KindMask kinds = 0;
    int alone = -1; ///< a TaskKind, or -1
    int bits = 0;
    std::string_view gerund = {}, participle = {}, present = {}, presents = {}, future = {};
};

constexpr Verb table[] = {
    {"preparer", written | oral | meeting},
    {"rediger", written},
    {"elaborer", written},
    {"realiser", written | meeting},
    {"mener", written | meeting},
    {"effectuer", written | meeting},
    {"publier", written},
    {"formuler", written},
    {"achever", written | agenda},
    {"compiler", written, is_report, any_object},
    {"etablir", written | body, -1, 0, "établissant", "établi", "établisse", "établissent",
     "établir"},
    {"produire", written, -1, 0, "produisant", "produit", "produise", "produisent", "produir"},
    {"entreprendre", written | meeting, -1, 0, "entreprenant", "entrepris", "entreprenne",
     "entreprennent", "entreprendr"},
    {"presenter", written | oral, -1, delivers},
    {"soumettre", written | oral, -1, delivers, "soumettant", "soumis", "soumette", "soumettent",
     "soumettr"},
    {"remettre", written | oral, -1, delivers, "remettant", "remis", "remette", "remettent",
     "remettr"},
    {"communiquer", written | oral, -1, delivers},
    {"adresser", written, -1, delivers},
    {"fournir", written | oral | help, -1, delivers, "fournissant", "fourni", "fournisse",
     "fournissent", "fournir"},
    {"proposer", written | meeting, -1, delivers},
    {"faire", written | oral | help, -1, 0, "faisant", "fait", "fasse", "fassent", "fer"},
    {"rendre", help, -1, 0, "rendant", "rendu", "rende", "rendent", "rendr"},
    {"apporter", help},
    {"preter", help},
    {"accorder", help},
    {"allouer", meeting | help},
    {"affecter", help},
    {"mobiliser", help},
    {"renforcer", help},
    {"assurer", help | pass_on},
    {"doter", help},
    {"mettre a disposition", help | pass_on},
    {"mettre a la disposition de", help},
    {"faire rapport", 0, is_report},
    {"rendre compte", 0, is_report},
    {"rendre compte oralement", 0, is_oral},
    {"faire oralement rapport", 0, is_oral},
    {"faire oralement le point", 0, is_oral},
    {"faire un point oral", 0, is_oral},
    {"faire le point", 0, is_oral},
    {"informer", 0, is_report, to_body},
    {"tenir informe", 0, is_report, to_body},
    {"organiser", meeting | oral},
    {"convoquer", meeting},
    {"tenir", meeting | oral, -1, 0, "tenant", "tenu", "tienne", "tiennent", "tiendr"},
    {"accueillir", meeting, -1, 0, "accueillant", "accueilli", "accueille", "accueillent",
     "accueiller"},
    {"consacrer", meeting | written},
    {"programmer", meeting},
    {"faciliter", meeting | help},
    {"inclure", written | oral | agenda | meeting, -1, takes_in, "incluant", "inclus", "inclue",
     "incluent", "inclur"},
    {"faire figurer", written | agenda, -1, takes_in},
    {"inscrire", agenda, -1, takes_in, "inscrivant", "inscrit", "inscrive", "inscrivent",
     "inscrir"},
    {"engager", talk},
    {"participer a", talk},
    {"creer", body},
    {"instituer", body},
    {"proroger", body},
    {"prolonger", body},
    {"renouveler", body},
    {"reconduire", body, -1, 0, "reconduisant", "reconduit", "reconduise", "reconduisent",
     "reconduir"},
    {"supprimer", body},
    {"dissoudre", body},
    {"depecher", body},
    {"nommer", body, is_mandate, any_object},
    {"designer", body},
    {"examiner", 0, is_consideration, any_object},
    {"debattre de", 0, is_consideration, any_object},
    {"adopter", 0, is_consideration, any_object | timed},
    {"se prononcer sur", 0, is_consideration, any_object},
    {"prendre une decision", 0, is_consideration, any_object},
    {"revenir sur", 0, is_consideration, any_object},
    {"rester saisi", 0, is_consideration, any_object},
    {"rester saisie", 0, is_consideration, any_object},
    {"rester activement saisi", 0, is_consideration, any_object},
    {"rester activement saisie", 0, is_consideration, any_object},
    {"demeurer saisi", 0, is_consideration, any_object},
    {"demeurer saisie", 0, is_consideration, any_object},
    {"poursuivre", agenda | meeting, -1, 0, "poursuivant", "poursuivi", "poursuive", "poursuivent",
     "poursuivr"},
    {"reprendre", agenda, -1, 0, "reprenant", "repris", "reprenne", "reprennent", "reprendr"},
    {"garder", agenda},
    {"maintenir", agenda | help, -1, 0, "maintenant", "maintenu", "maintienne", "maintiennent",
     "maintiendr"},
    {"renvoyer", agenda},
    {"reporter", agenda},
    {"se reunir", 0, is_event, any_object | timed, "se réunissant", "", "se réunisse",
     "se réunissent", "se réunir"},
    {"transmettre", pass_on, is_transmit, any_object, "transmettant", "transmis", "transmette",
     "transmettent", "transmettr"},
    {"diffuser", pass_on, is_transmit, any_object},
    {"distribuer", pass_on, is_transmit, any_object},
    {"porter a l'attention de", pass_on, is_transmit, any_object},
    {"porter", pass_on},
    {"appuyer", 0, is_support, to_body},
    {"aider", 0, is_support, to_body},
    {"soutenir", 0, is_support, to_body, "soutenant", "soutenu", "soutienne", "soutiennent",
     "soutiendr"},
};

bool has_forms(const Verb& verb) {
    return !verb.gerund.empty() ||
           (verb.lemma.ends_with("er") && verb.lemma.find(' ') == std::string_view::npos);
}

/// The same with the forms in full, as the rule makes them where none are given.
struct Conjugated {
    explicit Conjugated(const Verb& verb)
        : gerund(verb.gerund), participle(verb.participle), present(verb.present),
          presents(verb.presents), future(verb.future) {
        if (!verb.gerund.empty())
            return;
        const std::string stem(verb.lemma.substr(0, verb.lemma.size() - 2));
        gerund = stem;
        gerund += stem.ends_with('g') ? "eant" : "ant";
        participle = stem + "é";
        present = stem + "e";
        presents = stem + "ent";
        future = verb.lemma;
    }
    std::string gerund, participle, present, presents, future;
};

void add_forms(const Verb& verb, std::vector<Form>& forms) {
    const int value = static_cast<int>(verb.kinds) | ((verb.alone + 1) << alone_shift) | verb.bits;
    const auto add = [&](std::string_view stem, std::string_view ending, const Sense& sense) {
        forms.push_back({std::string(stem).append(ending), sense});
    };
    const auto as = [&](Role role) { return Sense{role, value, verb.lemma}; };
    add(verb.lemma, "", as(Role::verb));
    if (!has_forms(verb))
        return;
    const Conjugated forms_of(verb);
    add(forms_of.gerund, "", as(Role::gerund));
    if (!forms_of.participle.empty()) // "se réunir" has no passive
        for (const auto* ending : {"", "e", "s", "es"}) {
            add(forms_of.participle, ending, as(Role::participle));
            add(forms_of.participle, ending, as(Role::passing));
        }
    add(forms_of.present, "", as(Role::verb));
    add(forms_of.presents, "", as(Role::verb));
    for (const auto* ending : {"a", "ont"}) {
        add(forms_of.future, ending, as(Role::verb));
        add(forms_of.future, ending, {Role::modal, 0, "decide"});
    }
}

} // namespace

std::vector<Form> verb_forms() {
    std::vector<Form> forms;
    for (const auto& verb : table)
        add_forms(verb, forms);
    return forms;
}

} // namespace mandated::extractors::fr
