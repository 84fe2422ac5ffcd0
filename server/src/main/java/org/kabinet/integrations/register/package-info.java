/** The register of companies, asked by the protocol of DaData: by ИНН it gives name, КПП, ОГРН, address and whether the company exists still. */
@NullMarked
package org.kabinet.integrations.register;

import org.jspecify.annotations.NullMarked;
