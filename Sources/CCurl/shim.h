#ifndef CCURL_SHIM_H
#define CCURL_SHIM_H

#include <curl/curl.h>

#if LIBCURL_VERSION_NUM < 0x075000
#error "libcurl 7.80 or newer is needed"
#endif

// Swift calls no variadic functions. One wrapper for each type of value.

static inline CURLcode soql_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode soql_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

/// Text is copied by libcurl, other things are not.
static inline CURLcode soql_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode soql_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode soql_curl_set_headers(CURL *handle, struct curl_slist *headers) {
  return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
}

/// For CURLOPT_WRITEFUNCTION, CURLOPT_HEADERFUNCTION and CURLOPT_READFUNCTION.
static inline CURLcode soql_curl_set_data_function(
    CURL *handle, CURLoption option, size_t (*function)(char *, size_t, size_t, void *)) {
  return curl_easy_setopt(handle, option, function);
}

static inline CURLcode soql_curl_set_seek_function(
    CURL *handle, int (*function)(void *, curl_off_t, int)) {
  return curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, function);
}

static inline CURLcode soql_curl_set_resolver_start_function(
    CURL *handle, int (*function)(void *, void *, void *)) {
  return curl_easy_setopt(handle, CURLOPT_RESOLVER_START_FUNCTION, function);
}

static inline CURLcode soql_curl_set_socket_function(
    CURL *handle, int (*function)(void *, curl_socket_t, curlsocktype)) {
  return curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, function);
}

static inline CURLcode soql_curl_set_prerequest_function(
    CURL *handle, int (*function)(void *, char *, char *, int, int)) {
  return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, function);
}

/// Allows http and https and nothing else.
static inline CURLcode soql_curl_restrict_protocols(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

/// Lets a transfer be taken away while its host's name is looked up, without waiting for that to end.
/// Libraries before 7.87 wait.
static inline CURLcode soql_curl_leave_lookups(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075700
  return curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);
#else
  (void)handle;
  return CURLE_OK;
#endif
}

static inline CURLcode soql_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode soql_curl_get_size(CURL *handle, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(handle, info, value);
}

/// The version of the library that runs: 0x080C00 is 8.12.0.
static inline unsigned int soql_curl_version(void) {
  return curl_version_info(CURLVERSION_NOW)->version_num;
}

static inline CURLMcode soql_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

#endif
