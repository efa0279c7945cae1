#include "notify/compose/languages/fr_remarks.h"
#include "notify/compose/languages/speech.h"

#include <fmt/format.h>

namespace mandated::notify {
namespace {

constexpr Word actors[] = {
    {"SG", "Secrétaire général"},
    {"HC", "Haut-Commissaire"},
    {"SP", "procédures spéciales"},
    {"MECH", "mécanismes et organes subsidiaires"},
    {"ORGAN", "l’organe lui-même"},
    {"UN", "autres organismes des Nations Unies"},
    {"OTHER", "autres"},
};
constexpr Word organs[] = {
    {"HRC", "le Conseil"},    {"ECOSOC", "le Conseil"},         {"GA", "l’Assemblée générale"},
    {"CSW", "la Commission"}, {"SC", "le Conseil de sécurité"},
};
constexpr Word kinds[] = {
    {"report", "rapport"},       {"oral_update", "compte rendu oral"}, {"dialogue", "dialogue"},
    {"panel", "réunion-débat"},  {"event", "manifestation"},           {"mandate", "mandat"},
    {"consideration", "examen"}, {"transmit", "transmission"},         {"support", "appui"},
};
constexpr Word milestones[] = {
    {"submission", "soumission"},
    {"deadline", "échéance"},
    {"forecast", "prévision du document"},
    {"call for inputs", "appel à contributions"},
    {"concept note", "note de cadrage"},
    {"issued", "publication"},
    {"organizational meeting", "réunion d’organisation"},
};
constexpr Word day_labels[] = {
    {"submission", "À soumettre le"},
    {"deadline", "Échéance le"},
    {"forecast", "À annoncer le"},
    {"call for inputs", "Appel à contributions le"},
    {"concept note", "Note de cadrage le"},
    {"issued", "À publier le"},
    {"organizational meeting", "Réunion d’organisation le"},
};
constexpr Word statuses[] = {
    {"projected", "projetée"},
    {"tentative", "provisoire"},
    {"confirmed", "confirmée"},
};
constexpr Word events[] = {
    {"task.created", "Nouvelle tâche"},  {"task.updated", "Tâche modifiée"},
    {"task.submitted", "Soumise"},       {"task.completed", "Terminée"},
    {"task.deferred", "Reportée"},       {"task.superseded", "Remplacée"},
    {"task.discontinued", "Abandonnée"}, {"document.failed", "Fichier non lu"},
};
constexpr Word endings[] = {
    {"superseded", "remplacée par une autre tâche"},
    {"discontinued", "abandonnée"},
    {"deferred", "reportée"},
    {"withdrawn", "le texte ne la demande plus"},
    {"gone", "la date est désormais autre, ou il n’y en a plus"},
};

std::string day(unsigned number, std::string_view month, int year) {
    return fmt::format("{}{} {} {}", number, number == 1 ? "er" : "", month, year);
}

std::string distance(int days) {
    if (days == 0)
        return "aujourd’hui";
    if (days == 1)
        return "demain";
    if (days > 0)
        return fmt::format("dans {} jours", days);
    return days == -1 ? "1 jour de retard" : fmt::format("{} jours de retard", -days);
}

std::string in_month(const std::string& month) {
    return "en " + month;
}

std::string past_month(const std::string& month) {
    return "passé : " + month;
}

std::string count(std::size_t number, Counted what) {
    static constexpr std::array<std::string_view, 6> nouns = {"tâche",      "date",    "rappel",
                                                              "paragraphe", "session", "message"};
    return fmt::format("{} {}{}", number, nouns.at(static_cast<std::size_t>(what)),
                       number < 2 ? "" : "s");
}

std::string group(std::size_t number, Urgency urgency) {
    static constexpr std::array<std::string_view, 5> words = {
        "en retard", "aujourd’hui", "dans la semaine", "plus tard", "sans date"};
    return fmt::format("{} {}", number, words.at(static_cast<std::size_t>(urgency)));
}

std::string not_set(std::string_view organ) {
    return fmt::format("projetée : {} n’a pas fixé cette date", organ);
}

} // namespace

const Speech french = {
    "fr",
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
     "octobre", "novembre", "décembre"},
    {"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
    actors,
    organs,
    "son organe",
    kinds,
    milestones,
    day_labels,
    statuses,
    events,
    endings,
    day,
    distance,
    in_month,
    past_month,
    count,
    group,
    not_set,
    "provisoire : annoncée, elle peut encore changer",
    "Répondre",
    french_remark,
};

} // namespace mandated::notify
