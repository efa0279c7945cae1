#include "schema/store/json_text.h"
#include "schema/store/reviews.h"

#include <boost/json.hpp>

#include <stdexcept>

namespace mandated::store {
namespace json = boost::json;
namespace {

template <typename Enum> Enum must_name(const json::value& value) {
    const std::string word(value.as_string());
    if (const auto known = from_name<Enum>(word))
        return *known;
    throw std::runtime_error("the database holds the unknown word '" + word + "'");
}

/// The given fields, each as it stands in `reviews`.
json::object fields_of(const FieldValues& part) {
    json::object fields;
    for (const auto field : part.given)
        fields[name(field)] = json::parse(field_json(field, part.values));
    return fields;
}

FieldValues read_fields(const json::object& fields) {
    FieldValues part;
    for (const auto& [key, value] : fields) {
        const auto field = must_name<ReviewField>(json::string(key));
        part.given.insert(field);
        read_field_json(field, json::serialize(value), part.values);
    }
    return part;
}

} // namespace

std::string field_json(ReviewField field, const Task& task) {
    switch (field) {
    case ReviewField::due:
        return to_json(task.due);
    case ReviewField::kind:
        return json::serialize(json::value(name(task.kind)));
    case ReviewField::actors:
        return to_json(task.actors);
    case ReviewField::count:
        return std::to_string(task.count);
    case ReviewField::recipients:
        return to_json(task.recipients);
    case ReviewField::summary:
        break;
    }
    return json::serialize(json::value(task.summary));
}

void read_field_json(ReviewField field, const std::string& text, Task& into) {
    switch (field) {
    case ReviewField::due:
        into.due = anchors_from_json(text);
        return;
    case ReviewField::kind:
        into.kind = must_name<TaskKind>(json::parse(text));
        return;
    case ReviewField::actors:
        into.actors = actors_from_json(text);
        return;
    case ReviewField::count:
        into.count = json::parse(text).to_number<int>();
        return;
    case ReviewField::recipients:
        into.recipients = words_from_json(text);
        return;
    case ReviewField::summary:
        break;
    }
    into.summary = std::string(json::parse(text).as_string());
}

std::string judgement_json(const Judgement& judgement) {
    json::object value{{"verdict", name(judgement.verdict)}};
    if (judgement.into != 0)
        value["into"] = judgement.into;
    if (!judgement.parts.empty()) {
        json::array parts;
        for (const auto& part : judgement.parts)
            parts.push_back(fields_of(part));
        value["parts"] = std::move(parts);
    }
    return json::serialize(value);
}

Judgement read_judgement_json(const std::string& text) {
    const auto value = json::parse(text);
    Judgement judgement;
    judgement.verdict = must_name<Verdict>(value.at("verdict"));
    if (const auto* into = value.as_object().if_contains("into"))
        judgement.into = into->as_int64();
    if (const auto* parts = value.as_object().if_contains("parts"))
        for (const auto& part : parts->as_array())
            judgement.parts.push_back(read_fields(part.as_object()));
    return judgement;
}

} // namespace mandated::store
