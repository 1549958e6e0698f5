// better-sqlite3 keeps references to strings. Node-API allows that from version 10 on and, before, to modules that
// declare the experimental version; such modules must post their finalizers instead of running them inside the
// garbage collector, or Electron aborts. The published headers of the experimental version lack the declaration.
#pragma once
#include <node_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
extern "C" napi_status node_api_post_finalizer(napi_env env, napi_finalize finalize_cb, void* finalize_data,
                                               void* finalize_hint);
