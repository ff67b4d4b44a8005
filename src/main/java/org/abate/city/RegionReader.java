// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a region: a {@code city.yaml} that names the folders of ordinary cities, the first of which leads. */
final class RegionReader {
    private static final String MEMBERS = "members";
    private static final String FOLDER = "folder";
    private static final String NAME = "name";
    private static final String BORDER_GAP = "borderGapMetres";
    private static final double WIDEST_BORDER_GAP_METRES = 5_000;

    private final Path folder;
    private final ProblemLog log;
    private final Set<Path> foldersSeen = new HashSet<>();
    private final Set<String> namesSeen = new HashSet<>();

    RegionReader(Path folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    static boolean isRegion(YamlSection yaml) {
        return yaml.has(MEMBERS);
    }

    /** The region, or nothing when anything about it or one of its members is wrong, which is then written down. */
    Optional<Region> read(YamlSection yaml) {
        int before = log.count();
        yaml.allowOnly(List.of(NAME, MEMBERS, BORDER_GAP));
        new MemberReader(folder, log)
                .refuseGround("this folder describes a region, whose members have tables and maps: delete this file");
        double gap = yaml.has(BORDER_GAP)
                ? yaml.number(BORDER_GAP, Borders.WIDEST_GAP_METRES, WIDEST_BORDER_GAP_METRES)
                : Borders.WIDEST_GAP_METRES;
        String name = yaml.text(NAME);
        List<YamlSection> written = yaml.sections(MEMBERS, FOLDER);
        if (written.isEmpty()) {
            yaml.problem(MEMBERS, "a region needs at least one member, the folder of a city");
        }
        List<Region.Member> members = new ArrayList<>();
        written.forEach(member -> member(member).ifPresent(members::add));
        return log.count() == before ? Optional.of(new Region(name, gap, members)) : Optional.empty();
    }

    /** Folders that can be found, in the order named. */
    List<Path> memberFolders(YamlSection yaml) {
        return yaml.sections(MEMBERS, FOLDER).stream()
                .flatMap(member -> folderOf(member).stream())
                .toList();
    }

    private Optional<Region.Member> member(YamlSection written) {
        written.allowOnly(List.of(FOLDER, NAME));
        Optional<Path> found = folderOf(written);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MemberReader reader = new MemberReader(found.orElseThrow(), log);
        Optional<YamlSection> yaml = reader.yaml();
        if (yaml.filter(RegionReader::isRegion).isPresent()) {
            written.problem(FOLDER, found.orElseThrow() + " is a region itself: name its members here instead");
            return Optional.empty();
        }
        return reader.read(yaml, Optional.of(written.place())).map(member -> named(written, member));
    }

    private Region.Member named(YamlSection written, Region.Member member) {
        String name = written.has(NAME) ? written.text(NAME) : member.name();
        if (!namesSeen.add(name)) {
            written.problem(NAME, "two members are named " + name + ": give one of them another name here");
        }
        return new Region.Member(name, member.description(), member.ground(), member.place());
    }

    private Optional<Path> folderOf(YamlSection written) {
        String text = written.text(FOLDER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path found = folder.resolve(text).normalize();
            if (!Files.isDirectory(found)) {
                written.problem(FOLDER, "there is no folder " + found);
            } else if (!foldersSeen.add(found.toRealPath())) {
                written.problem(FOLDER, "this folder is named twice");
            } else {
                return Optional.of(found);
            }
        } catch (InvalidPathException | IOException | SecurityException e) {
            written.problem(FOLDER, "no folder can be read under this name");
        }
        return Optional.empty();
    }
}
