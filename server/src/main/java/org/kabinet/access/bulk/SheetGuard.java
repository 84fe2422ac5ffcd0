package org.kabinet.access.bulk;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a worksheet before it is read in earnest: a small file may unpack to anything, and name cells of which no program has so
 * many. What it lets pass is safe to be held in memory.
 */
final class SheetGuard {
    /** What it takes to tell the kind of a file. */
    private static final int HEADER = 8;

    private static final int MOST_ENTRIES = 200;
    private static final int MOST_BYTES = 24 * 1024 * 1024;
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Pattern ROW = Pattern.compile("[0-9]{1,7}");
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final WstxInputFactory XML = safeFactory();

    private final List<String> merged = new ArrayList<>();
    private int left = MOST_BYTES;

    private SheetGuard() {}

    /** The ranges of merged cells on the first sheet; refuses what is no worksheet or not an honest one. */
    static List<String> inspect(byte[] file) {
        if (file.length < HEADER) {
            throw SheetRefusal.because("SHEET_NOT_XLSX");
        }
        if (ReadableWorkbook.isOLE2Header(file)) {
            throw SheetRefusal.because("SHEET_OLD_OR_LOCKED");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(file)) {
            throw SheetRefusal.because("SHEET_NOT_XLSX");
        }
        SheetGuard guard = new SheetGuard();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            guard.unpack(zip);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw refusal(broken);
        }
        return guard.merged;
    }

    private static RuntimeException refusal(Exception broken) {
        return broken instanceof TooMuch
                ? SheetRefusal.because("SHEET_SWELLS", MOST_BYTES / 1024 / 1024)
                : SheetRefusal.because("SHEET_DAMAGED");
    }

    private void unpack(ZipFile zip) throws IOException, XMLStreamException {
        int entries = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            if (++entries > MOST_ENTRIES) {
                throw new TooMuch();
            }
            byte[] content;
            try (InputStream packed = zip.getInputStream(entry)) {
                content = packed.readNBytes(left + 1);
            }
            left -= content.length;
            if (left < 0) {
                throw new TooMuch();
            }
            if (startsLikeXml(content)) {
                scan(content, entry.getName().equals(FIRST_SHEET));
            }
        }
    }

    private static boolean startsLikeXml(byte[] content) {
        for (byte one : content) {
            if (one == '<') {
                return true;
            }
            if (one > ' ') {
                return false;
            }
        }
        return false;
    }

    private void scan(byte[] content, boolean first) throws XMLStreamException {
        XMLStreamReader at = XML.createXMLStreamReader(new ByteArrayInputStream(content));
        while (at.hasNext()) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> look(at, first);
                case XMLStreamConstants.DTD -> throw new XMLStreamException("a worksheet has no document type");
                default -> {}
            }
        }
        at.close();
    }

    private void look(XMLStreamReader at, boolean first) throws XMLStreamException {
        String place = at.getAttributeValue(null, "r");
        switch (at.getLocalName()) {
            case "c" -> mustFit(CELL, place);
            case "row" -> mustFit(ROW, place);
            case "mergeCell" -> {
                if (first) {
                    merged.add(String.valueOf(at.getAttributeValue(null, "ref")));
                }
            }
            default -> {}
        }
    }

    private static void mustFit(Pattern shape, @Nullable String place) throws XMLStreamException {
        if (place != null && !shape.matcher(place).matches()) {
            throw new XMLStreamException("no such cell: " + place);
        }
    }

    private static WstxInputFactory safeFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 100);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity refused");
        });
        return factory;
    }

    /** More than a list of a thousand people can be. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMuch() {
            super(null, null, false, false);
        }
    }
}
