#include "extractors/language/en/tables.h"

namespace mandated::extractors::en {
namespace {

constexpr KindMask written = kind_bit(TaskKind::report);
constexpr KindMask oral = kind_bit(TaskKind::oral_update);
constexpr KindMask talk = kind_bit(TaskKind::dialogue);
constexpr KindMask meeting = kind_bit(TaskKind::event) | kind_bit(TaskKind::panel) | talk;
constexpr KindMask body = kind_bit(TaskKind::mandate);
constexpr KindMask agenda = kind_bit(TaskKind::consideration);
constexpr KindMask pass_on = kind_bit(TaskKind::transmit);
constexpr KindMask help = kind_bit(TaskKind::support);

constexpr int is_report = static_cast<int>(TaskKind::report);
constexpr int is_oral = static_cast<int>(TaskKind::oral_update);
constexpr int is_event = static_cast<int>(TaskKind::event);
constexpr int is_mandate = static_cast<int>(TaskKind::mandate);
constexpr int is_consideration = static_cast<int>(TaskKind::consideration);
constexpr int is_support = static_cast<int>(TaskKind::support);
constexpr int is_transmit = static_cast<int>(TaskKind::transmit);

constexpr VerbEntry table[] = {
    {"prepare", "preparing", "prepared", written | oral | meeting},
    {"produce", "producing", "produced", written},
    {"draft", "drafting", "drafted", written},
    {"compile", "compiling", "compiled", written, is_report, any_object},
    {"develop", "developing", "developed", written},
    {"elaborate", "elaborating", "elaborated", written},
    {"conduct", "conducting", "conducted", written | meeting},
    {"undertake", "undertaking", "undertaken", written | meeting},
    {"carry out", "carrying out", "carried out", written | meeting},
    {"publish", "publishing", "published", written},
    {"issue", "issuing", "issued", written},
    {"finalize", "finalizing", "finalized", written | agenda},
    {"complete", "completing", "completed", written},
    {"write", "writing", "written", written},
    {"formulate", "formulating", "formulated", written},
    {"propose", "proposing", "proposed", written | meeting, -1, delivers},
    {"continue", "", "", agenda},
    {"make", "making", "made", written | oral | help},
    {"render", "rendering", "rendered", help},
    {"give", "giving", "given", written | oral | help | agenda},
    {"launch", "launching", "launched", written, -1, delivers},
    {"submit", "submitting", "submitted", written | oral, -1, delivers},
    {"resubmit", "resubmitting", "resubmitted", written, -1, delivers},
    {"present", "presenting", "presented", written | oral, -1, delivers},
    {"deliver", "delivering", "delivered", written | oral, -1, delivers},
    {"share", "sharing", "shared", written},
    {"communicate", "communicating", "communicated", written, -1, delivers},
    {"provide", "providing", "provided", written | oral | help, -1, delivers},
    {"furnish", "furnishing", "furnished", written | help, -1, delivers},
    {"include", "", "included", written | oral | agenda | meeting, -1, takes_in},
    {"incorporate", "", "incorporated", written | meeting, -1, takes_in},
    {"reflect", "", "reflected", written, -1, takes_in},
    {"address", "", "addressed", written, -1, takes_in},
    {"inscribe", "", "inscribed", agenda, -1, takes_in},
    {"place", "placing", "placed", agenda, -1, takes_in},
    {"recommend", "recommending", "", 0, is_report, any_object | timed},
    {"report", "reporting", "reported", 0, is_report},
    {"report back", "reporting back", "", 0, is_report},
    {"report orally", "reporting orally", "", 0, is_oral},
    {"update", "updating", "updated", written, is_oral, to_body},
    {"brief", "briefing", "briefed", 0, is_oral, to_body},
    {"inform", "", "informed", 0, is_oral, to_body},
    {"apprise", "apprising", "apprised", 0, is_oral, to_body},
    {"convene", "convening", "convened", meeting | oral},
    {"reconvene", "reconvening", "reconvened", meeting},
    {"organize", "organizing", "organized", meeting | oral},
    {"hold", "holding", "held", meeting | oral},
    {"host", "hosting", "hosted", meeting},
    {"arrange", "arranging", "arranged", meeting},
    {"schedule", "scheduling", "scheduled", meeting},
    {"reschedule", "rescheduling", "rescheduled", meeting},
    {"postpone", "postponing", "postponed", meeting | agenda | written},
    {"facilitate", "facilitating", "facilitated", meeting | help},
    {"dedicate", "dedicating", "dedicated", meeting | written},
    {"devote", "devoting", "devoted", meeting | written},
    {"focus", "focusing", "focused", written, -1, takes_in},
    {"allocate", "allocating", "allocated", meeting | help},
    {"engage in", "engaging in", "engaged in", talk},
    {"participate by way of", "", "", talk},
    {"participate in", "participating in", "", talk},
    {"establish", "establishing", "established", body},
    {"create", "creating", "created", body},
    {"set up", "setting up", "set up", body},
    {"extend", "extending", "extended", body},
    {"renew", "renewing", "renewed", body},
    {"prolong", "prolonging", "prolonged", body},
    {"terminate", "terminating", "terminated", body},
    {"discontinue", "discontinuing", "discontinued", body},
    {"abolish", "abolishing", "abolished", body, is_mandate, any_object | timed},
    {"dispatch", "dispatching", "dispatched", body},
    {"appoint", "appointing", "appointed", body, is_mandate, any_object},
    {"designate", "designating", "designated", body},
    {"limit", "", "limited", body},
    {"serve", "", "", 0, is_mandate, any_object | timed},
    {"hold office", "", "", 0, is_mandate, any_object | timed},
    {"take a decision", "", "", 0, is_consideration, any_object},
    {"take a final decision", "", "", 0, is_consideration, any_object},
    {"make a decision", "", "", 0, is_consideration, any_object},
    {"make a final decision", "", "", 0, is_consideration, any_object},
    {"discuss", "", "", 0, is_consideration, any_object},
    {"adopt", "", "", 0, is_consideration, any_object | timed},
    {"meet", "", "", 0, is_event, any_object | timed},
    {"observe", "observing", "observed", meeting, is_event, any_object | timed},
    {"commemorate", "commemorating", "commemorated", meeting, is_event, any_object | timed},
    {"celebrate", "celebrating", "celebrated", meeting, is_event, any_object | timed},
    {"consider", "considering", "considered", 0, is_consideration, any_object},
    {"appraise", "appraising", "appraised", 0, is_consideration, any_object | timed},
    {"examine", "examining", "examined", 0, is_consideration, any_object},
    {"review", "reviewing", "reviewed", 0, is_consideration, any_object},
    {"resume", "resuming", "resumed", agenda},
    {"revert", "reverting", "", 0, is_consideration, any_object},
    {"return", "returning", "", 0, is_consideration, any_object},
    {"keep", "keeping", "kept", agenda, -1, keeps},
    {"defer", "deferring", "deferred", agenda},
    {"remain seized", "", "", 0, is_consideration, any_object},
    {"remain actively seized", "", "", 0, is_consideration, any_object},
    {"follow up on", "", "", agenda, is_consideration, any_object | timed},
    {"take up", "taking up", "taken up", 0, is_consideration, any_object},
    {"continue to consider", "", "", 0, is_consideration, any_object},
    {"transmit", "transmitting", "transmitted", pass_on, is_transmit, any_object},
    {"circulate", "circulating", "circulated", pass_on, is_transmit, any_object},
    {"distribute", "distributing", "distributed", pass_on, is_transmit, any_object},
    {"disseminate", "disseminating", "disseminated", pass_on, is_transmit, any_object},
    {"forward", "forwarding", "forwarded", pass_on, is_transmit, any_object},
    {"bring", "bringing", "brought", pass_on},
    {"bring to the attention of", "bringing to the attention of", "brought to the attention of",
     pass_on, is_transmit, any_object},
    {"support", "supporting", "supported", 0, is_support, to_body},
    {"assist", "assisting", "assisted", 0, is_support, to_body},
    {"ensure", "ensuring", "ensured", help | pass_on},
    {"strengthen", "strengthening", "strengthened", help},
    {"enhance", "enhancing", "enhanced", help},
    {"increase", "increasing", "increased", help},
    {"expand", "expanding", "expanded", help},
    {"deploy", "deploying", "deployed", help},
    {"allot", "allotting", "allotted", help},
    {"mobilize", "mobilizing", "mobilized", help},
    {"maintain", "maintaining", "maintained", help},
    {"have", "", "", help},
    {"enter into commitments", "", "", 0, is_support, any_object | timed},
    {"appropriate the", "", "", 0, is_support, any_object | timed},
    {"appropriate to the", "", "", 0, is_support, any_object | timed},
    {"appropriate an", "", "", 0, is_support, any_object | timed},
    {"make available", "making available", "made available", help | pass_on},
};

} // namespace

std::span<const VerbEntry> verbs() {
    return table;
}

} // namespace mandated::extractors::en
