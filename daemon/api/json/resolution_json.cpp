#include "daemon/api/json/resolution_json.h"

namespace mandated::daemon {
namespace json = boost::json;
namespace {

json::array strings(const std::vector<std::string>& texts) {
    return json::array(texts.begin(), texts.end());
}

json::array evidence_json(const std::vector<Evidence>& evidence) {
    json::array list;
    for (const auto& span : evidence)
        list.push_back({{"what", name(span.what)},
                        {"start", span.start},
                        {"end", span.end},
                        {"text", span.text}});
    return list;
}

json::array doubts_json(const std::vector<Doubt>& doubts) {
    json::array list;
    for (const auto& doubt : doubts)
        list.push_back(doubt_json(doubt));
    return list;
}

json::value or_null(const std::string& text) {
    return text.empty() ? json::value(nullptr) : json::value(text);
}

json::value date_json(const std::optional<Date>& day) {
    return day ? json::value(to_string(*day)) : json::value(nullptr);
}

json::value count_json(const std::optional<int>& count) {
    return count ? json::value(*count) : json::value(nullptr);
}

/// A regular session is a number, a special one ("S-38") text.
json::value session_json(const Resolution& resolution) {
    if (const auto number = SessionId{resolution.organ, resolution.session}.regular_number())
        return *number;
    return or_null(resolution.session);
}

json::array corrections_json(const std::vector<Correction>& corrections) {
    json::array list;
    for (const auto& correction : corrections)
        list.push_back({{"para", or_null(correction.para)},
                        {"wrong", or_null(correction.wrong)},
                        {"right", or_null(correction.right)},
                        {"printed", correction.printed}});
    return list;
}

json::value vote_json(const std::optional<Vote>& vote) {
    if (!vote)
        return nullptr;
    return json::object{{"recorded", vote->recorded},
                        {"in_favour", count_json(vote->in_favour)},
                        {"against", count_json(vote->against)},
                        {"abstaining", count_json(vote->abstaining)},
                        {"names_in_favour", strings(vote->names_in_favour)},
                        {"names_against", strings(vote->names_against)},
                        {"names_abstaining", strings(vote->names_abstaining)}};
}

} // namespace

json::object doubt_json(const Doubt& doubt) {
    return {{"what", name(doubt.what)},
            {"reason", doubt.reason},
            {"reading", strings(doubt.reading)},
            {"alternative", strings(doubt.alternative)}};
}

json::object task_json(const Task& task) {
    json::array actors, due;
    for (const auto actor : task.actors)
        actors.emplace_back(name(actor));
    for (const auto& anchor : task.due)
        due.emplace_back(to_string(anchor));
    return {{"para", task.para},
            {"index", task.index},
            {"kind", name(task.kind)},
            {"actors", actors},
            {"verb", task.verb},
            {"count", task.count},
            {"recipient", strings(task.recipients)},
            {"due", due},
            {"summary", task.summary},
            {"conditions", strings(task.conditions)},
            {"evidence", evidence_json(task.evidence)},
            {"doubts", doubts_json(task.doubts)}};
}

json::object resolution_json(const Resolution& resolution, const std::string& source, int part) {
    json::array paragraphs, tasks;
    for (const auto& paragraph : resolution.paragraphs)
        paragraphs.push_back({{"number", paragraph.number},
                              {"kind", name(paragraph.kind)},
                              {"text", paragraph.text}});
    for (const auto& task : resolution.tasks)
        tasks.push_back(task_json(task));
    json::object view{{"source", source},
                      {"part", part},
                      {"symbol", or_null(resolution.symbol)},
                      {"status", name(resolution.status)},
                      {"document_symbol", or_null(resolution.document_symbol)},
                      {"drafts", strings(resolution.drafts)},
                      {"organ", or_null(resolution.organ)},
                      {"session", session_json(resolution)},
                      {"session_dates", or_null(resolution.session_dates)},
                      {"agenda_item", or_null(resolution.agenda_item)},
                      {"title", resolution.title},
                      {"adopted", date_json(resolution.adopted)},
                      {"meeting", or_null(resolution.meeting)},
                      {"vote", vote_json(resolution.vote)},
                      {"language", resolution.language},
                      {"doubts", doubts_json(resolution.doubts)},
                      {"paragraphs", paragraphs},
                      {"tasks", tasks}};
    if (resolution.status == TextStatus::corrigendum)
        view["corrections"] = corrections_json(resolution.corrections);
    return view;
}

} // namespace mandated::daemon
