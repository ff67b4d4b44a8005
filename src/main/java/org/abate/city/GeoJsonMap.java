// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads a map: a GeoJSON feature collection (RFC 7946) of polygons and multipolygons, each with the properties {@code id}
 * and, if it likes, {@code name}. Features are read one by one, so that each knows its line.
 */
final class GeoJsonMap {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final TextFile file;
    private final ProblemLog log;
    private final List<MapShape> shapes = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();

    private GeoJsonMap(TextFile file, ProblemLog log) {
        this.file = file;
        this.log = log;
    }

    /** All sound shapes in degrees, in the order of their ids. */
    static List<MapShape> read(TextFile file, ProblemLog log) {
        GeoJsonMap map = new GeoJsonMap(file, log);
        try (JsonParser parser = MAPPER.createParser(file.text())) {
            map.readCollection(parser);
        } catch (JsonProcessingException e) {
            log.add(map.placeOf(e.getLocation()), "", "this is not valid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            log.add(file.start(), "", "this is not valid JSON: " + e.getMessage());
        }
        map.shapes.sort(Comparator.comparing(shape -> NeighborhoodTable.orderOf(shape.id())));
        return map.shapes;
    }

    private void readCollection(JsonParser parser) throws IOException {
        int problemsBefore = log.count();
        boolean found = false;
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && field.equals("features")) {
                    readFeatures(parser);
                    found = true;
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (!found) {
            log.add(file.start(), "features", "expected a GeoJSON FeatureCollection with a list of features");
        } else if (lineOfId.isEmpty() && log.count() == problemsBefore) {
            log.add(file.start(), "features", "the map has no features");
        }
    }

    private void readFeatures(JsonParser parser) throws IOException {
        for (int number = 0; parser.nextToken() != JsonToken.END_ARRAY; number++) {
            Place place = placeOf(parser.currentTokenLocation());
            JsonNode feature = MAPPER.readTree(parser);
            readFeature(feature, place, "features[" + number + "]");
        }
    }

    private void readFeature(JsonNode feature, Place place, String path) {
        JsonNode properties = feature.path("properties");
        String id = properties.path("id").asText("").strip();
        if (id.isEmpty()) {
            log.add(place, path + ".properties.id", "this feature has no id");
            return;
        }
        if (lineOfId.containsKey(id)) {
            log.add(place, path + ".properties.id", "id " + id + " is already taken by line " + lineOfId.get(id));
            return;
        }
        lineOfId.put(id, place.line());
        try {
            Geometry area = GeoJsonGeometry.read(feature.path("geometry"));
            shapes.add(new MapShape(id, properties.path("name").asText("").strip(), area, place));
        } catch (GeoJsonGeometry.UnusableException e) {
            log.add(place, path + ".geometry", "id " + id + ": " + e.getMessage());
        }
    }

    private Place placeOf(JsonLocation location) {
        boolean known = location != null && location.getLineNr() > 0;
        return known ? new Place(file.name(), location.getLineNr(), location.getColumnNr()) : file.start();
    }
}
