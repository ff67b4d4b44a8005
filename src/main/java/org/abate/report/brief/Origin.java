// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;

/** Version, seed, runs and hashes: with these somebody else gets the same numbers. */
final class Origin {
    private Origin() {}

    static Block.Paragraph of(PageSource source) {
        var design = source.design();
        List<String> facts = new ArrayList<>();
        facts.add("abate " + design.abateVersion()
                + source.manifest()
                        .flatMap(recorded -> recorded.manifest().program().commit())
                        .map(commit -> ", commit " + commit)
                        .orElse(""));
        facts.add("seed " + design.seed());
        facts.add(Numbers.whole(source.summary().runs()) + " of "
                + Numbers.whole(design.plan().runs()) + " planned runs of each arm, over "
                + Numbers.counted(source.summary().parameterSets(), "parameter set"));
        source.manifest().ifPresent(recorded -> {
            var program = recorded.manifest().program();
            facts.add("SHA-256 of the program " + program.codeSha256());
            facts.add("of its fitted parameters " + program.ensembleSha256());
            recorded.inputs().stream()
                    .filter(file -> file.name().equals("parameters.csv"))
                    .forEach(file -> facts.add("of the parameters drawn " + file.sha256()));
        });
        return new Block.Paragraph("Made with:", String.join("; ", facts) + ". All hashes are in manifest.json.");
    }
}
