#include "schema/store/json_text.h"

#include <boost/json.hpp>

#include <stdexcept>

namespace mandated::store {
namespace json = boost::json;
namespace {

json::array parsed_array(const std::string& text) {
    return json::parse(text).as_array();
}

std::string string_of(const json::value& value) {
    return std::string(value.as_string());
}

json::array array_of(const std::vector<std::string>& words) {
    return json::array(words.begin(), words.end());
}

std::vector<std::string> words_of(const json::value& value) {
    std::vector<std::string> words;
    for (const auto& word : value.as_array())
        words.push_back(string_of(word));
    return words;
}

/// A name the program wrote itself; another is a damaged row.
template <typename Parsed> Parsed must(std::optional<Parsed> parsed, const std::string& text) {
    if (!parsed)
        throw std::runtime_error("the database holds the unknown word '" + text + "'");
    return *std::move(parsed);
}

json::value number_or_null(const std::optional<int>& number) {
    return number ? json::value(*number) : json::value(nullptr);
}

std::optional<int> number_of(const json::value& value) {
    return value.is_null() ? std::nullopt : std::optional{value.to_number<int>()};
}

} // namespace

std::string to_json(const std::vector<std::string>& words) {
    return json::serialize(array_of(words));
}

std::vector<std::string> words_from_json(const std::string& text) {
    return words_of(json::parse(text));
}

std::string to_json(const std::vector<ActorClass>& actors) {
    json::array list;
    for (const auto actor : actors)
        list.emplace_back(name(actor));
    return json::serialize(list);
}

std::vector<ActorClass> actors_from_json(const std::string& text) {
    std::vector<ActorClass> actors;
    for (const auto& word : words_from_json(text))
        actors.push_back(must(from_name<ActorClass>(word), word));
    return actors;
}

std::string to_json(const std::vector<DueAnchor>& anchors) {
    json::array list;
    for (const auto& anchor : anchors)
        list.emplace_back(to_string(anchor));
    return json::serialize(list);
}

std::vector<DueAnchor> anchors_from_json(const std::string& text) {
    std::vector<DueAnchor> anchors;
    for (const auto& word : words_from_json(text))
        anchors.push_back(must(parse_due_anchor(word), word));
    return anchors;
}

std::string to_json(const std::vector<Evidence>& evidence) {
    json::array list;
    for (const auto& span : evidence)
        list.push_back(json::array{name(span.what), span.start, span.end, span.text});
    return json::serialize(list);
}

std::vector<Evidence> evidence_from_json(const std::string& text) {
    std::vector<Evidence> evidence;
    for (const auto& row : parsed_array(text)) {
        const auto what = string_of(row.at(0));
        evidence.push_back({must(from_name<Aspect>(what), what), row.at(1).to_number<std::size_t>(),
                            row.at(2).to_number<std::size_t>(), string_of(row.at(3))});
    }
    return evidence;
}

std::string to_json(const Vote& vote) {
    return json::serialize(json::object{{"recorded", vote.recorded},
                                        {"in_favour", number_or_null(vote.in_favour)},
                                        {"against", number_or_null(vote.against)},
                                        {"abstaining", number_or_null(vote.abstaining)},
                                        {"names_in_favour", array_of(vote.names_in_favour)},
                                        {"names_against", array_of(vote.names_against)},
                                        {"names_abstaining", array_of(vote.names_abstaining)}});
}

Vote vote_from_json(const std::string& text) {
    const json::object row = json::parse(text).as_object();
    return Vote{row.at("recorded").as_bool(),        number_of(row.at("in_favour")),
                number_of(row.at("against")),        number_of(row.at("abstaining")),
                words_of(row.at("names_in_favour")), words_of(row.at("names_against")),
                words_of(row.at("names_abstaining"))};
}

} // namespace mandated::store
