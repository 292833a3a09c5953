#include <istream>
#include <ostream>
#include <string>

#include <nlohmann/json.hpp>

#include "indexer/cli/commands.h"
#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

using nlohmann::ordered_json;

ordered_json to_json(const Token& token) {
  return {{"text", token.text},         {"folded", token.folded},
          {"begin", token.begin},       {"end", token.end},
          {"position", token.position}, {"kind", token_kind_name(token.kind)}};
}

std::string join_syllables(std::string word) {
  for (char& c : word) {
    if (c == ' ') c = '_';
  }
  return word;
}

void write_words(std::ostream& out, const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) out << (i ? " " : "") << join_syllables(words[i]);
  out << '\n';
}

}  // namespace

ExitCode run_analyze(std::istream& in, std::ostream& out, bool words_only) {
  for (std::string line; std::getline(in, line);) {
    const std::vector<std::string> words = segment_words(line);
    if (words_only) {
      write_words(out, words);
      continue;
    }
    ordered_json tokens = ordered_json::array();
    for (const Token& token : analyze(line)) tokens.push_back(to_json(token));
    const ordered_json answer = {{"tokens", std::move(tokens)}, {"words", words}};
    out << answer.dump(-1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  }
  return ExitCode::Done;
}

}  // namespace tracuu
