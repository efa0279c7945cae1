#include "extractors/language/en/tables.h"

namespace mandated::extractors::en {
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
    {"requests", asks("request")},
    {"invites", asks("invite")},
    {"encourages", asks("encourage")},
    {"calls upon", asks("call")},
    {"calls on", asks("call")},
    {"calls for", asks("call")},
    {"urges", asks("urge")},
    {"recommends", asks("recommend")},
    {"recommends to", asks("recommend")},
    {"suggests", asks("suggest")},
    {"proposes", asks("propose")},
    {"authorizes", asks("authorize")},
    {"authorises", asks("authorize")},
    {"mandates", asks("mandate")},
    {"entrusts", asks("entrust")},
    {"instructs", asks("instruct")},
    {"directs", asks("direct")},
    {"asks", asks("ask")},
    {"tasks", asks("task")},
    {"appeals to", asks("appeal")},
    {"designates", asks("designate")},
    {"reiterates its request", asks("reiterate")},
    {"reiterates its requests", asks("reiterate")},
    {"reiterates its previous request", asks("reiterate")},
    {"reiterates its previous requests", asks("reiterate")},
    {"reiterates its earlier request", asks("reiterate")},
    {"reiterates the request", asks("reiterate")},
    {"reiterates the requests", asks("reiterate")},
    {"reiterates its invitation", asks("reiterate")},
    {"reiterates the invitation", asks("reiterate")},
    {"reiterates its call", asks("reiterate")},
    {"reiterates its call upon", asks("reiterate")},
    {"reiterates its call on", asks("reiterate")},
    {"reiterates the call", asks("reiterate")},
    {"reiterates its encouragement", asks("reiterate")},
    {"reiterates its recommendation", asks("reiterate")},
    {"reiterates its appeal", asks("reiterate")},
    {"repeats its request", asks("reiterate")},
    {"repeats its invitation", asks("reiterate")},
    {"renews its request", asks("renew")},
    {"renews its requests", asks("renew")},
    {"renews its invitation", asks("renew")},
    {"renews its call", asks("renew")},
    {"renews the request", asks("renew")},
    {"reaffirms its request", asks("reaffirm")},
    {"reaffirms its requests", asks("reaffirm")},
    {"reaffirms its invitation", asks("reaffirm")},
    {"reaffirms the request", asks("reaffirm")},
    {"decides", decides("decide")},
    {"resolves", decides("resolve")},
    {"agrees", decides("agree")},
    {"determines", decides("determine")},
    {"undertakes", decides("undertake")},
    {"reiterates its decision", decides("reiterate")},
    {"reiterates the decision", decides("reiterate")},
    {"reaffirms its decision", decides("reaffirm")},
    {"reaffirms the decision", decides("reaffirm")},
    {"confirms its decision", decides("confirm")},
    {"renews its decision", decides("renew")},
    {"renews", acts("renew")},
    {"extends", acts("extend")},
    {"prolongs", acts("prolong")},
    {"establishes", acts("establish")},
    {"appoints", acts("appoint")},
    {"terminates", acts("terminate")},
    {"discontinues", acts("discontinue")},
    {"abolishes", acts("abolish")},
    {"creates", acts("create")},
    {"remains seized", acts("remain seized")},
    {"remains actively seized", acts("remain seized")},
    {"shall remain seized", acts("remain seized")},
    {"will remain seized", acts("remain seized")},
    {"request", base("request")},
    {"invite", base("invite")},
    {"encourage", base("encourage")},
    {"call upon", base("call")},
    {"urge", base("urge")},
    {"authorize", base("authorize")},
    {"entrust", base("entrust")},
    {"mandate", base("mandate")},
    {"recommend", base("recommend")},
    {"ask", base("ask")},
    {"requesting", base("request")},
    {"inviting", base("invite")},
    {"decide", {Role::directive_base, decide, "decide"}},
    // What follows these is memory, praise or concern.
    {"recalls", recalls},
    {"recalling", recalls},
    {"recognizing", recalls},
    {"noting", recalls},
    {"welcoming", recalls},
    {"stressing", recalls},
    {"emphasizing", recalls},
    {"acknowledging", recalls},
    {"reaffirming", recalls},
    {"underlining", recalls},
    {"expressing", recalls},
    {"bearing in mind that", recalls},
    {"welcomes", recalls},
    {"notes", recalls},
    {"takes note", recalls},
    {"taking note", recalls},
    {"takes", recalls},
    {"stresses", recalls},
    {"emphasizes", recalls},
    {"underlines", recalls},
    {"underscores", recalls},
    {"reaffirms", recalls},
    {"affirms", recalls},
    {"reiterates", recalls},
    {"recognizes", recalls},
    {"acknowledges", recalls},
    {"expresses", recalls},
    {"commends", recalls},
    {"condemns", recalls},
    {"deplores", recalls},
    {"regrets", recalls},
    {"considers", recalls},
    {"endorses", recalls},
    {"approves", recalls},
    {"adopts", recalls},
    {"supports", recalls},
    {"demands", recalls},
    {"declares", recalls},
    {"proclaims", recalls},
    {"appreciates", recalls},
    {"highlights", recalls},
    {"looks forward", recalls},
    {"pays tribute", recalls},
    {"thanks", recalls},
    {"congratulates", recalls},
    {"reminds", recalls},
    {"rejects", recalls},
    {"observes", recalls},
    {"believes", recalls},
    {"is concerned", recalls},
    {"remains concerned", recalls},
    {"confirms", recalls},
    {"accepts", recalls},
    {"hails", recalls},
    {"concurs", recalls},
};

} // namespace

std::span<const Entry> directives() {
    return table;
}

} // namespace mandated::extractors::en
