package main

import (
	"github.com/anthropics/anthropic-sdk-go"
	"github.com/openai/openai-go"
)

func ask(clinicalNote string, question string) {
	// ruleid: phitrace-go-llm-openai
	openai.UserMessage(clinicalNote)
	// ok: phitrace-go-llm-openai
	openai.UserMessage(question)
	// ruleid: phitrace-go-llm-anthropic
	anthropic.NewTextBlock(clinicalNote)
	// ok: phitrace-go-llm-anthropic
	anthropic.NewTextBlock(question)
}
