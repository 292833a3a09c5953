#include "indexer/writer/run_report.h"

#include <nlohmann/json.hpp>

namespace tracuu {

std::string to_json(const RunReport& report) {
  using nlohmann::ordered_json;
  ordered_json refused = ordered_json::array();
  for (const Refusal& refusal : report.refused) {
    refused.push_back({{"file", refusal.file}, {"line", refusal.line}, {"reason", refusal.reason}});
  }
  ordered_json repaired = ordered_json::object();
  for (std::size_t i = 0; i < kRepairNames.size(); ++i) {
    repaired[std::string(kRepairNames[i])] = report.repaired[i];
  }
  const ordered_json out = {{"read", report.read},           {"added", report.added},
                            {"changed", report.changed},     {"unchanged", report.unchanged},
                            {"repeated", report.repeated},   {"removed", report.removed},
                            {"refused", std::move(refused)}, {"repaired", std::move(repaired)},
                            {"articles", report.articles},   {"generation", report.generation},
                            {"published", report.published}, {"dry_run", report.dry_run},
                            {"seconds", report.seconds}};
  return out.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace tracuu
