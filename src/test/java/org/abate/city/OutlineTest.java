// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Made-up neighborhoods within a rough outline. */
final class OutlineTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 37, 250})
    void piecesAreEqualAndFillTheOutline(int count) {
        Geometry hollow = new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(0, 0),
            new Coordinate(30_000, -4_000),
            new Coordinate(26_000, 22_000),
            new Coordinate(15_000, 3_000),
            new Coordinate(2_000, 25_000),
            new Coordinate(0, 0)
        });
        List<Geometry> pieces = OutlineWall.pieces(count, hollow);
        assertThat(pieces).hasSize(count);
        double each = hollow.getArea() / count;
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.getArea()).isCloseTo(each, within(1e-6 * each)));
        assertThat(UnaryUnionOp.union(pieces).symDifference(hollow).getArea()).isLessThan(1e-5 * hollow.getArea());
    }

    @Test
    void theCountiesHaveTheAreaOfTheirOutlineAndTheirSize() {
        City county = Cities.read("stlouis-county");
        assertThat(county.residents()).isEqualTo(1_004_125);
        assertThat(county.neighborhoods()).hasSize(250);
        assertThat(county.neighborhoods().stream()
                        .mapToDouble(Neighborhood::areaKm2)
                        .sum())
                .isBetween(1_290.0, 1_340.0);
        City clair = Cities.read("st-clair-county");
        assertThat(clair.residents()).isEqualTo(257_400);
        assertThat(clair.neighborhoods())
                .allSatisfy(n -> assertThat(n.adjacent()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[-93.3, 37.1], [-93.1, 37.1]] | synthesised.outline: an outline has at least 3 corners",
                "[[-93.3, 37.1], [-93.1, 37.3], [-93.1, 37.1], [-93.3, 37.3]] | the outline crosses itself",
                "[[-93.3, 37.1], [-93.1], [-93.1, 37.1]] | synthesised.outline[1]: expected two numbers",
                "[[37.1, -93.3], [37.3, -93.1], [37.3, -93.3]] | expected corners as [longitude, latitude] in degrees",
                "[[-93.3, x], [-93.1, 37.1], [-93.1, 37.3]] | synthesised.outline[0]: expected a number",
                "square | synthesised.outline: expected a list",
                "[[-99, 30], [-90, 30], [-90, 40]] | square kilometres; expected from 0.1 to 10000",
                "[[-93.3, 37.1], [-93.1, 37.1], [-93.1, 37.3]] | synthesised.areaKm2: unknown key"
            })
    void saysWhatIsWrong(String outline, String expected) throws IOException {
        String yaml = Files.readString(Cities.folder("springfield").resolve("city.yaml"));
        Files.writeString(
                folder.resolve("city.yaml"), yaml.replace("\nsynthesised:", "\nsynthesised:\n  outline: " + outline));
        InvalidInputException e = catchThrowableOfType(InvalidInputException.class, () -> CityReader.read(folder));
        assertThat(e).isNotNull();
        assertThat(e.getMessage()).contains(expected);
    }
}
