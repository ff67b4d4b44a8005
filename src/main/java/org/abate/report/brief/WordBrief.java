// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The brief as a document for word processors: headings, lists and tables by their real styles, pictures with their text. */
final class WordBrief {
    private static final String STYLES = "/org/abate/report/brief/styles.xml";

    /** Letter, in twentieths of a point, with margins of 0.65 inches. */
    private static final long PAGE_WIDTH = 12_240;

    private static final long PAGE_HEIGHT = 15_840;
    private static final long MARGIN = 936;

    private static final double WIDEST_PICTURE_POINTS = 468;
    private static final double HIGHEST_PICTURE_POINTS = 150;

    private final XWPFDocument word;
    private final BigInteger bullets;

    private WordBrief(XWPFDocument word) throws IOException {
        this.word = word;
        addStyles(word);
        this.bullets = addBullets(word.createNumbering());
    }

    /** The bytes of the file. */
    static byte[] of(BriefDocument document) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            WordBrief brief = new WordBrief(word);
            brief.add(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return FixedZip.of(bytes.toByteArray(), document.date());
        }
    }

    private static void addStyles(XWPFDocument word) throws IOException {
        try (InputStream in = WordBrief.class.getResourceAsStream(STYLES)) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("cannot read " + STYLES, e);
        }
    }

    private static BigInteger addBullets(XWPFNumbering numbering) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(284));
        indent.setHanging(BigInteger.valueOf(200));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void add(BriefDocument document) throws IOException {
        addProperties(document);
        addLine("Title", document.title());
        addLine("Subtitle", document.subtitle());
        for (Block block : document.blocks()) {
            add(block);
        }
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private void addProperties(BriefDocument document) {
        PackageProperties core;
        try {
            core = word.getPackage().getPackageProperties();
            core.setLanguageProperty(document.language());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a new document takes properties", e);
        }
        Optional<Date> date = Optional.of(date(document.date()));
        core.setTitleProperty(XmlText.of(document.title()));
        core.setSubjectProperty(XmlText.of(document.subtitle()));
        core.setCreatorProperty(document.author());
        core.setLastModifiedByProperty(document.author());
        core.setCreatedProperty(date);
        core.setModifiedProperty(date);
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private void add(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            addLine("Heading" + heading.level(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            XWPFParagraph line = addLine("Normal", "");
            if (!paragraph.lead().isEmpty()) {
                XWPFRun lead = line.createRun();
                lead.setStyle("Strong");
                lead.setText(XmlText.of(paragraph.lead()) + " ");
            }
            line.createRun().setText(XmlText.of(paragraph.text()));
        } else if (block instanceof Block.Bullets list) {
            list.items().forEach(item -> addLine("ListBullet", item).setNumID(bullets));
        } else if (block instanceof Block.Table table) {
            if (!table.caption().isEmpty()) {
                addLine("Caption", table.caption());
            }
            add(table);
        } else if (block instanceof Block.Picture picture) {
            add(picture);
        }
    }

    private XWPFParagraph addLine(String style, String text) {
        XWPFParagraph line = word.createParagraph();
        line.setStyle(style);
        if (!text.isEmpty()) {
            line.createRun().setText(XmlText.of(text));
        }
        return line;
    }

    private void add(Block.Table table) {
        int columns = table.header().size();
        XWPFTable grid = word.createTable(table.rows().size() + 1, columns);
        grid.getCTTbl().getTblPr().unsetTblBorders();
        grid.setStyleID("TableGrid");
        CTTblWidth width = grid.getCTTbl().getTblPr().isSetTblW()
                ? grid.getCTTbl().getTblPr().getTblW()
                : grid.getCTTbl().getTblPr().addNewTblW();
        width.setType(STTblWidth.PCT);
        width.setW(BigInteger.valueOf(5_000));
        grid.getCTTbl().getTblPr().addNewTblLook().setFirstRow("1");
        grid.getRow(0).setRepeatHeader(true);
        fill(grid, 0, table.header());
        for (int row = 0; row < table.rows().size(); row++) {
            fill(grid, row + 1, table.rows().get(row));
        }
        addLine("TableText", "");
    }

    private static void fill(XWPFTable grid, int row, List<String> cells) {
        grid.getRow(row).setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            XWPFParagraph text = grid.getRow(row).getCell(column).getParagraphArray(0);
            text.setStyle("TableText");
            text.createRun().setText(XmlText.of(cells.get(column)));
        }
    }

    private void add(Block.Picture picture) throws IOException {
        byte[] png = Files.readAllBytes(picture.file());
        PngSize size = PngSize.of(png, picture.name());
        double scale = Math.min(WIDEST_PICTURE_POINTS / size.width(), HIGHEST_PICTURE_POINTS / size.height());
        XWPFParagraph line = addLine("Normal", "");
        XWPFRun run = line.createRun();
        try (InputStream in = new ByteArrayInputStream(png)) {
            run.addPicture(
                    in,
                    PictureType.PNG,
                    "reduction.png",
                    Units.toEMU(scale * size.width()),
                    Units.toEMU(scale * size.height()));
        } catch (InvalidFormatException e) {
            throw new IOException(picture.file() + " cannot be put into a document", e);
        }
        CTInline drawing = run.getCTR().getDrawingArray(0).getInlineArray(0);
        drawing.getDocPr().setDescr(XmlText.of(picture.alternative()));
        run.getEmbeddedPictures()
                .get(0)
                .getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(XmlText.of(picture.alternative()));
        line.setKeepNext(true);
        addLine("Caption", picture.caption());
    }
}
