export * from 'kb-archive'
