package org.kabinet.integrations.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the operator may decide about exchanges.
 *
 * @param fileLimit the largest part in which a program may send a file
 * @param sessionLimit how much one conversation may bring, unpacked
 * @param keepFiles how long files are kept as they came
 * @param patience how long a question is held while an import runs, before "progress" is answered
 * @param requestsPerMinute how often one account may ask within a minute; zero means as often as it likes
 * @param missingMarkMeansWhole whether a package that does not say if it is whole or of changes is taken as whole
 */
@ConfigurationProperties("kabinet.exchange")
public record ExchangeSettings(
        @DefaultValue("10MB") DataSize fileLimit,
        @DefaultValue("4GB") DataSize sessionLimit,
        @DefaultValue("30d") Duration keepFiles,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("6000") int requestsPerMinute,
        @DefaultValue("false") boolean missingMarkMeansWhole) {}
