package org.kabinet.access.oidc;

import java.net.URI;

/**
 * What a provider tells of itself.
 *
 * @param secretInForm whether the client's secret goes with the form, since the provider does not take it in the header
 */
record ProviderMetadata(String issuer, URI authorization, URI token, URI keys, boolean secretInForm) {}
