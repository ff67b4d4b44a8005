// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;

/** Version, seed, runs and hashes: with these somebody else gets the same numbers. */
final class Origin {
    private Origin() {}

    static Block.Table of(PageSource source) {
        var design = source.design();
        List<List<String>> rows = new ArrayList<>();
        String commit = source.manifest()
                .flatMap(recorded -> recorded.manifest().program().commit())
                .map(known -> ", commit " + known)
                .orElse("");
        rows.add(List.of("Program", "abate " + design.abateVersion() + commit));
        rows.add(List.of(
                "Seed and runs",
                "seed " + design.seed() + "; "
                        + Numbers.whole(source.summary().runs()) + " of "
                        + Numbers.whole(design.plan().runs()) + " planned runs of each arm, over "
                        + Numbers.counted(source.summary().parameterSets(), "parameter set")));
        source.manifest().ifPresent(recorded -> {
            var program = recorded.manifest().program();
            rows.add(List.of("Program code, SHA-256", program.codeSha256()));
            rows.add(List.of("Fitted parameters, SHA-256", program.ensembleSha256()));
            recorded.inputs().stream()
                    .filter(file -> file.name().equals("parameters.csv"))
                    .forEach(file -> rows.add(List.of("Parameters drawn, SHA-256", file.sha256())));
        });
        return new Block.Table("", List.of("What", "Which"), rows);
    }
}
