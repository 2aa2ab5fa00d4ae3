"""From a mapped back file to verdicts, findings, counts and a report, with every row accounted for."""
