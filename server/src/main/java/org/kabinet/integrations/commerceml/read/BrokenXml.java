package org.kabinet.integrations.commerceml.read;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxLazyException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamException;

/** What the XML parser's complaint means for the person who has to mend the export. */
final class BrokenXml {

    private BrokenXml() {}

    /** What went wrong while a text was fetched that had been left unread. */
    static UnreadableFile explain(WstxLazyException late) {
        return late.getCause() instanceof XMLStreamException broken
                ? explain(broken)
                : new UnreadableFile(UnreadableFile.Cause.MALFORMED, 0, "");
    }

    static UnreadableFile explain(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        Throwable cause = broken.getNestedException();
        if (cause instanceof CharacterCodingException || broken.getCause() instanceof CharacterCodingException) {
            return new UnreadableFile(UnreadableFile.Cause.BAD_BYTES, line, "");
        }
        String message = firstLine(broken);
        if (broken instanceof WstxEOFException) {
            return new UnreadableFile(UnreadableFile.Cause.TRUNCATED, line, message);
        }
        if (message.contains("limit (")) {
            boolean depth = message.contains("epth");
            return new UnreadableFile(
                    depth ? UnreadableFile.Cause.TOO_DEEP : UnreadableFile.Cause.TOO_LARGE_PIECE, line, message);
        }
        if (message.contains("ndeclared general entity")) {
            return new UnreadableFile(UnreadableFile.Cause.DOCTYPE, line, message);
        }
        return new UnreadableFile(UnreadableFile.Cause.MALFORMED, line, message);
    }

    private static String firstLine(XMLStreamException broken) {
        String message = broken.getMessage() == null ? "" : broken.getMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
