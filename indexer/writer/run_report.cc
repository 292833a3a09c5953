#include "indexer/writer/run_report.h"

#include <nlohmann/json.hpp>

namespace tracuu {

namespace {

using nlohmann::ordered_json;

ordered_json to_json(const std::vector<Refusal>& refusals) {
  ordered_json refused = ordered_json::array();
  for (const Refusal& refusal : refusals) {
    refused.push_back({{"file", refusal.file}, {"line", refusal.line}, {"reason", refusal.reason}});
  }
  return refused;
}

ordered_json to_json(const RecurringReport& recurring) {
  ordered_json learnt = ordered_json::array();
  for (const RecurringLine& line : recurring.learnt) {
    learnt.push_back(
        {{"site", line.site}, {"line", line.line}, {"pages", line.pages}, {"of", line.of}});
  }
  return {{"known", recurring.known},
          {"learnt", std::move(learnt)},
          {"removed", recurring.removed},
          {"articles", recurring.articles}};
}

}  // namespace

std::string to_json(const RunReport& report) {
  ordered_json repaired = ordered_json::object();
  for (std::size_t i = 0; i < kRepairNames.size(); ++i) {
    repaired[std::string(kRepairNames[i])] = report.repaired[i];
  }
  const ordered_json registry = {{"entries", report.registry.entries},
                                 {"changed", report.registry.changed},
                                 {"refused", to_json(report.registry.refused)}};
  const ordered_json out = {{"read", report.read},
                            {"added", report.added},
                            {"changed", report.changed},
                            {"unchanged", report.unchanged},
                            {"repeated", report.repeated},
                            {"removed", report.removed},
                            {"refused", to_json(report.refused)},
                            {"repaired", std::move(repaired)},
                            {"registry", registry},
                            {"recurring_lines", to_json(report.recurring)},
                            {"restated", report.restated},
                            {"authority_refused", to_json(report.authority_refused)},
                            {"articles", report.articles},
                            {"generation", report.generation},
                            {"published", report.published},
                            {"dry_run", report.dry_run},
                            {"seconds", report.seconds}};
  return out.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace tracuu
