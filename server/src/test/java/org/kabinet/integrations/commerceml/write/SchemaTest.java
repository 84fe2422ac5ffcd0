package org.kabinet.integrations.commerceml.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.integrations.Samples;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Orders are valid by the published schemas, which know the namespace but not the container around a document. */
class SchemaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cml206.xsd",
                "cml207.xsd",
                "cml208.xsd",
                "cml209.xsd",
                "commerceml-2.08.xsd",
                "commerceml-2.10.xsd"
            })
    void ordersAreValid(String schema) throws SAXException, IOException {
        String xml = new String(
                        OrderDocumentsTest.written(
                                SchemaVersion.NEWEST,
                                StandardCharsets.UTF_8,
                                Orders.ofCompany("Срочно"),
                                Orders.ofPerson()),
                        StandardCharsets.UTF_8)
                .replace("<Контейнер>", "")
                .replace("</Контейнер>", "")
                .replace("<КоммерческаяИнформация ", "<КоммерческаяИнформация xmlns=\"urn:1C.ru:commerceml_2\" ");

        assertThat(violations(schema, xml)).isEmpty();
    }

    private static List<String> violations(String schema, String xml) throws SAXException, IOException {
        Schema rules = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Samples.of("commerceml/xsd/" + schema).toFile());
        Validator validator = rules.newValidator();
        List<String> found = new ArrayList<>();
        validator.setErrorHandler(new Gathering(found));
        validator.validate(new StreamSource(new StringReader(xml)));
        return found;
    }

    private record Gathering(List<String> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            found.add(e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            found.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            found.add(e.getMessage());
        }
    }
}
